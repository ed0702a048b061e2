package io.hinterland.ingest.fetch.arxiv;

import static io.hinterland.ingest.source.SafeXml.is;

import io.hinterland.ingest.clean.paper.PrintedPaper;
import io.hinterland.ingest.source.SafeXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads answers of arXiv's <a href="https://www.openarchives.org/OAI/openarchivesprotocol.html">OAI-PMH</a> repository
 * to {@code ListRecords} in the format {@code arXiv}.
 */
public final class OaiReader {

    public static final String OAI = "http://www.openarchives.org/OAI/2.0/";

    private final List<PrintedPaper> papers = new ArrayList<>();
    private final List<String> deleted = new ArrayList<>();
    private Optional<String> token = Optional.empty();
    private Optional<String> error = Optional.empty();
    private boolean isAnswered;

    private OaiReader() {}

    /** @throws SafeXml.XmlFormatException if the bytes are anything but a whole answer */
    public static OaiClient.Page read(byte[] bytes) throws SafeXml.XmlFormatException {
        return SafeXml.read(bytes, xml -> new OaiReader().page(xml));
    }

    private OaiClient.Page page(XMLStreamReader xml) throws XMLStreamException, SafeXml.XmlFormatException {
        if (!is(xml, OAI, "OAI-PMH")) {
            throw new SafeXml.XmlFormatException("<" + xml.getLocalName() + "> where <OAI-PMH> should be");
        }
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (is(xml, OAI, "error")) {
                error = Optional.of(String.valueOf(xml.getAttributeValue("", "code")));
                isAnswered = true;
                SafeXml.skip(xml);
            } else if (is(xml, OAI, "ListRecords")) {
                isAnswered = true;
                records(xml);
            } else {
                SafeXml.skip(xml);
            }
        }
        if (!isAnswered) {
            throw new SafeXml.XmlFormatException("neither records nor an error");
        }
        return new OaiClient.Page(papers, deleted, token, error);
    }

    private void records(XMLStreamReader xml) throws XMLStreamException {
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (is(xml, OAI, "record")) {
                record(xml);
            } else if (is(xml, OAI, "resumptionToken")) {
                token = Optional.of(xml.getElementText().strip()).filter(text -> !text.isEmpty());
            } else {
                SafeXml.skip(xml);
            }
        }
    }

    private void record(XMLStreamReader xml) throws XMLStreamException {
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (is(xml, OAI, "header")) {
                header(xml);
            } else if (is(xml, OAI, "metadata")) {
                metadata(xml);
            } else {
                SafeXml.skip(xml);
            }
        }
    }

    private void header(XMLStreamReader xml) throws XMLStreamException {
        boolean isDeleted = "deleted".equals(xml.getAttributeValue("", "status"));
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (isDeleted && is(xml, OAI, "identifier")) {
                deleted.add(xml.getElementText().strip());
            } else {
                SafeXml.skip(xml);
            }
        }
    }

    private void metadata(XMLStreamReader xml) throws XMLStreamException {
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (is(xml, OaiRecord.ARXIV, "arXiv")) {
                papers.add(OaiRecord.read(xml).paper());
            } else {
                SafeXml.skip(xml);
            }
        }
    }
}
