package io.hinterland.ingest.source;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML from outside, read with the JDK's own pull parser: document type declarations are refused, so that no entity can
 * be declared, and nothing outside of the text is ever opened.
 */
public final class SafeXml {

    private static final XMLInputFactory FACTORY = hardened();

    private SafeXml() {}

    /** What is read from a document. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(XMLStreamReader xml) throws XMLStreamException, XmlFormatException;
    }

    /**
     * Reads a document to its end; the reading begins at its outermost element.
     *
     * @throws XmlFormatException if the bytes are anything but a whole document
     */
    public static <T> T read(byte[] bytes, Reading<T> reading) throws XmlFormatException {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(decoded(bytes)));
            try {
                enter(xml);
                T read = reading.of(xml);
                while (xml.hasNext()) {
                    xml.next();
                }
                return read;
            } finally {
                xml.close();
            }
        } catch (XMLStreamException malformed) {
            throw new XmlFormatException("no well-formed XML: " + lastLine(malformed), malformed);
        }
    }

    /** Sources write UTF-8 alone; no other encoding that a document may declare is followed. */
    private static String decoded(byte[] bytes) throws XmlFormatException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new XmlFormatException("not UTF-8", malformed);
        }
    }

    private static void enter(XMLStreamReader xml) throws XMLStreamException, XmlFormatException {
        int event = xml.getEventType();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.DTD) {
                throw new XmlFormatException("a document type declaration, which is not read");
            }
            event = xml.next();
        }
    }

    /** Passes over the element that the reader stands on, with all that is in it. */
    public static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    public static boolean is(XMLStreamReader xml, String namespace, String name) {
        return xml.getLocalName().equals(name) && namespace.equals(xml.getNamespaceURI());
    }

    private static String lastLine(XMLStreamException malformed) {
        String message = String.valueOf(malformed.getMessage());
        return message.lines().reduce((first, last) -> last).orElse("").replace("Message: ", "");
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("an external entity, which is not read");
        });
        return factory;
    }

    /** XML that is not what was asked for: cut off, of another format, or an attack. The message says which. */
    public static final class XmlFormatException extends Exception {

        public XmlFormatException(String message) {
            super(message);
        }

        public XmlFormatException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
