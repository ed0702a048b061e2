package io.hinterland.ingest.fetch.arxiv;

import static io.hinterland.ingest.source.SafeXml.is;

import io.hinterland.ingest.clean.paper.PrintedPaper;
import io.hinterland.ingest.source.SafeXml;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads arXiv's Atom feeds. See <a href="https://info.arxiv.org/help/api/user-manual.html">arXiv's manual</a> for the
 * form.
 */
final class AtomReader {

    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String ARXIV = "http://arxiv.org/schemas/atom";
    static final String OPEN_SEARCH = "http://a9.com/-/spec/opensearch/1.1/";

    private AtomReader() {}

    /** @throws SafeXml.XmlFormatException if the bytes are anything but a whole feed */
    static Feed read(byte[] bytes) throws SafeXml.XmlFormatException {
        return SafeXml.read(bytes, AtomReader::feed);
    }

    private static Feed feed(XMLStreamReader xml) throws XMLStreamException, SafeXml.XmlFormatException {
        if (!is(xml, ATOM, "feed")) {
            throw new SafeXml.XmlFormatException("<" + xml.getLocalName() + "> where an Atom <feed> should be");
        }
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
                SafeXml.skip(xml);
            }
        }
        return new Feed(total, papers, errors);
    }

    private static int count(String text) throws SafeXml.XmlFormatException {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException noCount) {
            throw new SafeXml.XmlFormatException("totalResults is '" + text.strip() + "', not a number", noCount);
        }
    }

    /**
     * One page of arXiv's answer.
     *
     * @param total how many papers arXiv counts for the request; -1 where it does not say
     * @param errors what arXiv says instead of papers, such as {@code incorrect id format for abc}
     */
    record Feed(int total, List<PrintedPaper> papers, List<String> errors) {}
}
