package io.hinterland.export.network;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntPredicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML that is written element by element, each in a line of its own. */
final class XmlOutput implements Closeable {

    /** What XML 1.0 cannot have, not even escaped. */
    private static final IntPredicate IMPOSSIBLE =
            character -> (character < ' ' && character != '\n' && character != '\t' && character != '\r')
                    || (character >= 0xD800 && character <= 0xDFFF)
                    || character == 0xFFFE
                    || character == 0xFFFF;

    private final XMLStreamWriter xml;

    XmlOutput(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    /** Begins an element with attributes, given as names and values in turn. */
    XmlOutput begin(String element, String... attributes) throws IOException {
        return write(() -> {
            xml.writeCharacters("\n");
            xml.writeStartElement(element);
            attributes(attributes);
        });
    }

    /** Writes an element without content. */
    XmlOutput empty(String element, String... attributes) throws IOException {
        return write(() -> {
            xml.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    /** Writes an element with text. */
    XmlOutput text(String element, String text, String... attributes) throws IOException {
        return write(() -> {
            xml.writeStartElement(element);
            attributes(attributes);
            xml.writeCharacters(possible(text));
            xml.writeEndElement();
        });
    }

    XmlOutput end() throws IOException {
        return write(xml::writeEndElement);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int index = 0; index < attributes.length; index += 2) {
            xml.writeAttribute(attributes[index], possible(attributes[index + 1]));
        }
    }

    private static String possible(String text) {
        return text.codePoints().noneMatch(IMPOSSIBLE)
                ? text
                : text.codePoints()
                        .map(character -> IMPOSSIBLE.test(character) ? 0xFFFD : character)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private XmlOutput write(Part part) throws IOException {
        try {
            part.write();
            return this;
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    @FunctionalInterface
    private interface Part {
        void write() throws XMLStreamException;
    }

    /** Ends all elements that were begun. */
    @Override
    public void close() throws IOException {
        write(() -> {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        });
    }
}
