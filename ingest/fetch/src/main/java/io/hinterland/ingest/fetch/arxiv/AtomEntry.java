package io.hinterland.ingest.fetch.arxiv;

import static io.hinterland.ingest.fetch.arxiv.AtomReader.ARXIV;
import static io.hinterland.ingest.fetch.arxiv.AtomReader.ATOM;
import static io.hinterland.ingest.source.SafeXml.is;

import io.hinterland.ingest.clean.paper.PrintedPaper;
import io.hinterland.ingest.clean.paper.PrintedPaper.PrintedAuthor;
import io.hinterland.ingest.source.SafeXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One entry of a feed while it is read: a paper, or an error that arXiv dresses up as one. */
final class AtomEntry {

    private static final String ERRORS = "/api/errors";

    private final List<PrintedAuthor> authors = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();
    private String id = "";
    private String title = "";
    private String summary = "";
    private String published = "";
    private String updated = "";
    private String doi = "";
    private String journalReference = "";
    private String comment = "";

    private AtomEntry() {}

    /** Reads the entry that the reader stands on, to its end. */
    static AtomEntry read(XMLStreamReader xml) throws XMLStreamException {
        AtomEntry entry = new AtomEntry();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (ATOM.equals(xml.getNamespaceURI())) {
                entry.readAtom(xml);
            } else if (ARXIV.equals(xml.getNamespaceURI())) {
                entry.readArxiv(xml);
            } else {
                SafeXml.skip(xml);
            }
        }
        return entry;
    }

    boolean isError() {
        return id.contains(ERRORS);
    }

    /** Returns what an error says. */
    String summary() {
        return summary;
    }

    PrintedPaper paper() {
        return new PrintedPaper(
                id, title, authors, published, updated, "", categories, "", doi, journalReference, comment, Map.of());
    }

    private void readAtom(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "id" -> id = xml.getElementText().strip();
            case "title" -> title = xml.getElementText();
            case "summary" -> readSummary(xml);
            case "published" -> published = xml.getElementText().strip();
            case "updated" -> updated = xml.getElementText().strip();
            case "author" -> authors.add(author(xml));
            case "category" -> category(xml, categories.size());
            default -> SafeXml.skip(xml);
        }
    }

    private void readArxiv(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "primary_category" -> category(xml, 0);
            case "doi" -> doi = xml.getElementText();
            case "journal_ref" -> journalReference = xml.getElementText();
            case "comment" -> comment = xml.getElementText();
            default -> SafeXml.skip(xml);
        }
    }

    /** Abstracts are not kept; an error's summary says what is wrong. */
    private void readSummary(XMLStreamReader xml) throws XMLStreamException {
        if (isError()) {
            summary = xml.getElementText().strip();
        } else {
            SafeXml.skip(xml);
        }
    }

    /** The primary category is listed a second time among the others. */
    private void category(XMLStreamReader xml, int position) throws XMLStreamException {
        String term = xml.getAttributeValue("", "term");
        SafeXml.skip(xml);
        if (term != null) {
            if (position == 0) {
                categories.remove(term);
            }
            if (!categories.contains(term)) {
                categories.add(position, term);
            }
        }
    }

    private static PrintedAuthor author(XMLStreamReader xml) throws XMLStreamException {
        String name = "";
        List<String> affiliations = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (is(xml, ATOM, "name")) {
                name = xml.getElementText();
            } else if (is(xml, ARXIV, "affiliation")) {
                affiliations.add(xml.getElementText());
            } else {
                SafeXml.skip(xml);
            }
        }
        return new PrintedAuthor(name, affiliations);
    }
}
