package io.hinterland.ingest.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.source.SafeXml.XmlFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Records of ORCID, as JSON or as the XML documents of its public data file, one after the other. XML is made what the
 * API answers as JSON, as far as works and names go. A document that is broken or cut is reported and passed over.
 */
public final class OrcidRecords extends LookAhead {

    /** More than the documents of ORCID have, and less than a stack has room for. */
    private static final int MOST_DEPTH = 40;

    private static final Set<String> LISTS = Set.of("group", "external-id");
    private static final Set<String> VALUES = Set.of("given-names", "family-name", "credit-name");

    private final OpenedSource content;
    private final XmlDocuments documents;
    private final LoadReport report;

    private OrcidRecords(OpenedSource content, LoadReport report) {
        this.content = content;
        this.documents = new XmlDocuments(content.bytes(), "record");
        this.report = report;
    }

    /** Opens a source, whose beginning tells its form; one that cannot be opened is reported and has no records. */
    public static Records open(Source source, LoadReport report) {
        OpenedSource content = OpenedSource.open(source, report);
        String beginning = CsvHeader.withoutByteOrderMark(new String(content.head(), StandardCharsets.UTF_8));
        return beginning.stripLeading().startsWith("<")
                ? new OrcidRecords(content, report)
                : new JsonRecords(content, RecordKind.MODELS, report);
    }

    @Override
    public long bytesRead() {
        return content.bytesRead();
    }

    @Override
    protected Optional<JsonRecord> read() {
        try {
            for (Optional<byte[]> next = documents.next(); next.isPresent(); next = documents.next()) {
                Optional<JsonRecord> record = record(next.get());
                if (record.isPresent()) {
                    return record;
                }
            }
        } catch (IOException unreadable) {
            report.fault(place(), ReadFailure.sentence(unreadable));
        }
        return Optional.empty();
    }

    private Place place() {
        return new Place(content.name(), documents.line());
    }

    private Optional<JsonRecord> record(byte[] document) {
        report.countRead();
        try {
            return Optional.of(new JsonRecord(place(), SafeXml.read(document, xml -> node(xml, 0))));
        } catch (XmlFormatException malformed) {
            report.reject(place(), String.valueOf(malformed.getMessage()));
            return Optional.empty();
        }
    }

    /** Returns the element that the reader stands on: an object of its elements, or its text where it has none. */
    private static JsonNode node(XMLStreamReader xml, int depth) throws XMLStreamException, XmlFormatException {
        if (depth > MOST_DEPTH) {
            throw new XmlFormatException("elements that are nested more than " + MOST_DEPTH + " times");
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                add(object, name, node(xml, depth + 1));
            } else if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return object.isEmpty() ? object.textNode(text.toString().strip()) : object;
    }

    private static void add(ObjectNode object, String name, JsonNode child) {
        if (LISTS.contains(name)) {
            object.withArray("/" + name).add(child);
        } else if (VALUES.contains(name)) {
            object.putObject(name).set("value", child);
        } else if (!object.has(name)) {
            object.set(name, child);
        }
    }

    @Override
    public void close() {
        content.close();
    }
}
