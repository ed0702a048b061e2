package io.hinterland.ingest.arxiv;

import io.hinterland.ingest.paper.PrintedPaper;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads arXiv's Atom feeds with the JDK's own pull parser. Feeds come from outside: document type declarations are
 * refused, so that no entity can be declared, and nothing outside of the text is ever opened. See <a
 * href="https://info.arxiv.org/help/api/user-manual.html">arXiv's manual</a> for the form.
 */
final class AtomReader {

    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String ARXIV = "http://arxiv.org/schemas/atom";
    static final String OPEN_SEARCH = "http://a9.com/-/spec/opensearch/1.1/";

    private static final XMLInputFactory FACTORY = hardened();

    private AtomReader() {}

    /** @throws AtomFormatException if the bytes are anything but a whole feed */
    static AtomFeed read(byte[] bytes) throws AtomFormatException {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(decoded(bytes)));
            try {
                return feed(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException malformed) {
            throw new AtomFormatException("no well-formed XML: " + firstLine(malformed), malformed);
        }
    }

    /** arXiv writes UTF-8 alone; no other encoding that a feed may declare is followed. */
    private static String decoded(byte[] bytes) throws AtomFormatException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new AtomFormatException("not UTF-8", malformed);
        }
    }

    private static AtomFeed feed(XMLStreamReader xml) throws XMLStreamException, AtomFormatException {
        enterFeed(xml);
        int total = -1;
        List<PrintedPaper> papers = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (is(xml, ATOM, "entry")) {
                AtomEntry entry = AtomEntry.read(xml);
                if (entry.isError()) {
                    errors.add(entry.summary());
                } else {
                    papers.add(entry.paper());
                }
            } else if (is(xml, OPEN_SEARCH, "totalResults")) {
                total = count(xml.getElementText());
            } else {
                skip(xml);
            }
        }
        while (xml.hasNext()) {
            xml.next();
        }
        return new AtomFeed(total, papers, errors);
    }

    private static void enterFeed(XMLStreamReader xml) throws XMLStreamException, AtomFormatException {
        int event = xml.getEventType();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.DTD) {
                throw new AtomFormatException("a document type declaration, which feeds do not have");
            }
            event = xml.next();
        }
        if (!is(xml, ATOM, "feed")) {
            throw new AtomFormatException("<" + xml.getLocalName() + "> where an Atom <feed> should be");
        }
    }

    /** Passes over the element that the reader stands on, with all that is in it. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    static boolean is(XMLStreamReader xml, String namespace, String name) {
        return xml.getLocalName().equals(name) && namespace.equals(xml.getNamespaceURI());
    }

    private static int count(String text) throws AtomFormatException {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException noCount) {
            throw new AtomFormatException("totalResults is '" + text.strip() + "', not a number", noCount);
        }
    }

    private static String firstLine(XMLStreamException malformed) {
        String message = String.valueOf(malformed.getMessage());
        return message.lines().reduce((first, last) -> last).orElse("").replace("Message: ", "");
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("an external entity, which feeds do not have");
        });
        return factory;
    }
}
