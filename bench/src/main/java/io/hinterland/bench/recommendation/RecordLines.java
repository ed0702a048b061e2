package io.hinterland.bench.recommendation;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.ingest.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Records as lines of JSON. */
final class RecordLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordLines() {}

    /** Returns the records of a file, whose name says whether it is packed. */
    static List<ObjectNode> read(Path file) throws IOException {
        try (InputStream bytes = opened(file);
                MappingIterator<ObjectNode> records =
                        JSON.readerFor(ObjectNode.class).readValues(bytes)) {
            return records.readAll();
        }
    }

    private static InputStream opened(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    static Source source(String name, List<ObjectNode> records) {
        return Source.text(name, records.stream().map(ObjectNode::toString).collect(Collectors.joining("\n")));
    }
}
