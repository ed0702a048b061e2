package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.source.JsonRecords;
import io.hinterland.ingest.source.LookAhead;
import io.hinterland.ingest.source.Records;
import io.hinterland.ingest.source.Source;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The records of a crawl as they come: first those that the dump has from before an interruption, then page after page
 * as the Hub gives them. The place of each is its line in the dump.
 */
final class CrawlRecords extends LookAhead {

    private final CrawlPages pages;
    private final String name;
    private final LoadReport report;
    private final Optional<Records> kept;
    private Iterator<JsonNode> page = Collections.emptyIterator();
    private long line;

    CrawlRecords(CrawlPages pages, Path file, LoadReport report) {
        this.pages = pages;
        this.name = file.toString();
        this.report = report;
        this.kept =
                pages.done().models() == 0 ? Optional.empty() : Optional.of(new JsonRecords(Source.file(file), report));
    }

    @Override
    protected Optional<JsonRecord> read() {
        line++;
        if (kept.filter(Iterator::hasNext).isPresent()) {
            return kept.map(Iterator::next);
        }
        while (!page.hasNext()) {
            Optional<List<JsonNode>> next = pages.next();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            page = next.get().iterator();
        }
        report.countRead();
        return Optional.of(new JsonRecord(new Place(name, line), page.next()));
    }

    @Override
    public long bytesRead() {
        return pages.done().bytes();
    }

    @Override
    public void close() {
        kept.ifPresent(Records::close);
    }
}
