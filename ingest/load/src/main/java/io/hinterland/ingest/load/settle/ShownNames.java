package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.vocabulary.Vocabulary;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * How nodes are shown: in the official spelling, with label and group, where the vocabulary has them; else in the
 * spelling that most edges leading to them print, of equals the first by code point. Edges are those of listed models.
 * Nodes whose key is a path have its last part as their short name.
 */
final class ShownNames {

    private static final int BATCH = 5_000;

    private static final CypherTemplate SPELLINGS = CypherTemplate.read(ShownNames.class, "spellings");
    private static final CypherTemplate SHOW = CypherTemplate.read(ShownNames.class, "show");
    private static final CypherTemplate SHORT_NAMES = CypherTemplate.read(ShownNames.class, "short-names");
    private static final String MODALITIES = CypherFile.read(ShownNames.class, "modalities");

    private final Graph graph;
    private final Vocabulary vocabulary;

    ShownNames(Graph graph, Vocabulary vocabulary) {
        this.graph = graph;
        this.vocabulary = vocabulary;
    }

    /** Returns how many nodes are shown differently than before. */
    long settle() {
        long changed = settle(type -> true);
        graph.write(MODALITIES, Map.of("rows", modalities()));
        shorten();
        return changed;
    }

    private void shorten() {
        Stream.of(HubNodeType.values())
                .filter(HubNodeType::hasShortName)
                .forEach(type -> graph.writeAutoCommitted(SHORT_NAMES.render(type), Map.of()));
    }

    /** Settles the nodes that papers and what papers lead to spell. Returns how many are shown differently. */
    long settleOfPapers() {
        return settle(type -> HubEdgeType.spelling(type).stream().anyMatch(edge -> edge.source() != HubNodeType.MODEL));
    }

    private long settle(Predicate<HubNodeType> which) {
        return Stream.of(HubNodeType.values())
                .filter(HubNodeType::isShownInCommonestSpelling)
                .filter(which)
                .mapToLong(this::settle)
                .sum();
    }

    private long settle(HubNodeType node) {
        List<Map<String, Object>> rows = new ArrayList<>();
        graph.stream(SPELLINGS.render(node, HubEdgeType.spelling(node)), Map.of(), row -> {
            String key = row.get("key").asString();
            Map<String, @Nullable Object> shown =
                    ShownName.of(vocabulary, node, key, row.get("spelling").asString());
            if (differs(shown, row.get("shown"))) {
                rows.add(Map.of("key", key, "shown", shown));
            }
        });
        for (int start = 0; start < rows.size(); start += BATCH) {
            graph.write(SHOW.render(node), Map.of("rows", rows.subList(start, Math.min(start + BATCH, rows.size()))));
        }
        return rows.size();
    }

    private static boolean differs(Map<String, @Nullable Object> shown, Value standing) {
        return shown.entrySet().stream()
                .anyMatch(property -> !Objects.equals(
                        property.getValue(), standing.get(property.getKey()).asObject()));
    }

    private List<Map<String, Object>> modalities() {
        List<Map<String, Object>> rows = new ArrayList<>();
        vocabulary
                .modalityOfPipeline()
                .forEach((pipeline, modality) -> rows.add(Map.of(
                        "pipeline", pipeline,
                        "modality", modality,
                        "shown", ShownName.of(vocabulary, HubNodeType.MODALITY, modality, modality))));
        return rows;
    }
}
