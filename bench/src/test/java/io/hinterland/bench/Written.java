package io.hinterland.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.bench.listing.GeneratedListing;
import io.hinterland.bench.listing.ModelJson;
import io.hinterland.bench.output.JsonLines;
import io.hinterland.bench.output.RecordBlocks;
import io.hinterland.bench.paper.GeneratedPapers;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.JsonRecords;
import io.hinterland.ingest.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Listings as they stand in files. */
final class Written {

    private Written() {}

    static byte[] models(GeneratedListing listing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new RecordBlocks(bytes, true)
                .write(0, listing.settings().size(), (number, json) -> ModelJson.write(listing.model(number), json));
        return bytes.toByteArray();
    }

    static byte[] papers(GeneratedListing listing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonLines.generator(bytes)) {
            new GeneratedPapers(listing).write(listing.settings().size(), json);
        }
        return bytes.toByteArray();
    }

    static List<JsonNode> records(byte[] written, LoadReport report) {
        List<JsonNode> records = new ArrayList<>();
        try (JsonRecords all = new JsonRecords(Source.bytes("generated", written), report)) {
            all.forEachRemaining(record -> records.add(record.json()));
        }
        return records;
    }
}
