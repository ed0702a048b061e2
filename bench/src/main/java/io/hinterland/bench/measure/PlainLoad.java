package io.hinterland.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The baseline of a load: a plain loop of UNWIND and MERGE that cleans nothing and settles nothing. */
final class PlainLoad {

    private static final String MERGE = CypherFile.read(PlainLoad.class, "plain-merge");
    private static final int BATCH = 1_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PlainLoad() {}

    static void run(Graph graph, Path packedListing) throws IOException {
        try (InputStream file = new GZIPInputStream(Files.newInputStream(packedListing));
                MappingIterator<JsonNode> models =
                        MAPPER.readerFor(JsonNode.class).readValues(file)) {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (models.hasNext()) {
                rows.add(PlainRow.of(models.next()));
                if (rows.size() == BATCH || !models.hasNext()) {
                    graph.write(MERGE, Map.of("rows", rows));
                    rows.clear();
                }
            }
        }
    }
}
