package io.hinterland.ingest.fetch.arxiv;

import io.hinterland.ingest.clean.paper.PrintedPaper;
import io.hinterland.ingest.clean.paper.PrintedPaper.PrintedAuthor;
import io.hinterland.ingest.clean.paper.Withdrawal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One record of a harvest while it is read, in the format {@code arXiv}. The abstract is not kept. */
final class OaiRecord {

    static final String ARXIV = "http://arxiv.org/OAI/arXiv/";

    private final Map<String, String> fields = new HashMap<>();
    private final List<PrintedAuthor> authors = new ArrayList<>();

    private OaiRecord() {}

    /** Reads the record that the reader stands on, to its end. */
    static OaiRecord read(XMLStreamReader xml) throws XMLStreamException {
        OaiRecord record = new OaiRecord();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (xml.getLocalName().equals("authors")) {
                record.readAuthors(xml);
            } else {
                record.fields.put(xml.getLocalName(), xml.getElementText().strip());
            }
        }
        return record;
    }

    private void readAuthors(XMLStreamReader xml) throws XMLStreamException {
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            authors.add(author(xml));
        }
    }

    private static PrintedAuthor author(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> parts = new HashMap<>();
        List<String> affiliations = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            String part = xml.getLocalName();
            String text = xml.getElementText().strip();
            if (part.equals("affiliation")) {
                affiliations.add(text);
            } else {
                parts.put(part, text);
            }
        }
        String name = Stream.of("forenames", "keyname", "suffix")
                .map(part -> parts.getOrDefault(part, ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return new PrintedAuthor(name, affiliations);
    }

    PrintedPaper paper() {
        String created = field("created");
        return new PrintedPaper(
                field("id"),
                field("title"),
                authors,
                created,
                fields.getOrDefault("updated", created),
                "",
                Stream.of(field("categories").split("\\s+"))
                        .filter(category -> !category.isEmpty())
                        .toList(),
                "",
                field("doi"),
                field("journal-ref"),
                Withdrawal.remark(field("comments"), field("abstract")),
                Map.of());
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
