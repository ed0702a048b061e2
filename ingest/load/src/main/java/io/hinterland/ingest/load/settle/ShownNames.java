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
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * How nodes are shown: in the official spelling, with label and group, where the vocabulary has them; else in the
 * spelling that most edges leading to them print, of equals the first by code point. Edges are those of listed models.
 * Nodes whose key is a path have its last part as their short name.
 */
final class ShownNames {

    private static final int BATCH = 5_000;

    private static final CypherTemplate SPELLINGS = CypherTemplate.read(ShownNames.class, "spellings");
    private static final CypherTemplate SPELLINGS_OF = CypherTemplate.read(ShownNames.class, "spellings-of");
    private static final CypherTemplate SHOWN = CypherTemplate.read(ShownNames.class, "shown");
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
        Rows rows = new Rows(node);
        graph.stream(SPELLINGS.render(node, HubEdgeType.spelling(node)), Map.of(), rows::count);
        return rows.write();
    }

    /** Settles only the nodes that edges spell otherwise than before. Returns how many are shown differently. */
    long settle(NetworkChanges changes) {
        long changed = 0;
        for (HubNodeType node : HubNodeType.values()) {
            long ofType = changes.spelled(node).isEmpty() ? 0 : settle(node, changes.spelled(node));
            if (node == HubNodeType.PIPELINE && ofType > 0) {
                graph.write(MODALITIES, Map.of("rows", modalities()));
            }
            changed += ofType;
        }
        return changed;
    }

    private long settle(HubNodeType node, Map<String, SpellingChange> changes) {
        Rows rows = new Rows(node);
        List<String> open = new ArrayList<>();
        graph.stream(SHOWN.render(node), Map.of("keys", List.copyOf(changes.keySet())), row -> {
            String key = row.get("key").asString();
            SpellingChange change = Objects.requireNonNull(changes.get(key));
            if (!rows.keep(key, row.get("shown"), change)) {
                open.add(key);
            }
        });
        if (!open.isEmpty()) {
            graph.stream(SPELLINGS_OF.render(node, HubEdgeType.spelling(node)), Map.of("keys", open), rows::count);
        }
        return rows.write();
    }

    /** What is to be written on nodes of a type. */
    private final class Rows {

        private final HubNodeType node;
        private final List<Map<String, Object>> rows = new ArrayList<>();
        private long differing;

        Rows(HubNodeType node) {
            this.node = node;
        }

        /** Shows a node in the first of its spellings, the commonest. */
        void count(Record row) {
            Value spellings = row.get("spellings");
            if (spellings.size() > 0) {
                String key = row.get("key").asString();
                Value first = spellings.get(0);
                long next = spellings.size() > 1 ? spellings.get(1).get(1).asLong() : 0;
                Map<String, @Nullable Object> shown =
                        ShownName.of(vocabulary, node, key, first.get(0).asString());
                boolean isDifferent = differs(shown, row.get("shown"));
                differing += isDifferent ? 1 : 0;
                Long lead = SpellingLead.kept(
                        vocabulary.find(node, key), first.get(1).asLong() - next);
                shown.put(SpellingLead.PROPERTY, lead);
                if (isDifferent || differs(shown, row.get("shown"))) {
                    rows.add(Map.of("key", key, "shown", shown));
                }
            }
        }

        /** Returns whether a node is shown as before, whatever has changed. */
        boolean keep(String key, Value standing, SpellingChange change) {
            String name = standing.get("name").asString("");
            if (vocabulary.find(node, key).isPresent()) {
                return !differs(ShownName.of(vocabulary, node, key, name), standing);
            }
            long before = standing.get(SpellingLead.PROPERTY).asLong(0);
            long lead = change.lead(name, before);
            if (lead <= 0) {
                return false;
            }
            if (lead < before) {
                rows.add(Map.of("key", key, "shown", Map.of(SpellingLead.PROPERTY, lead)));
            }
            return true;
        }

        /** Returns how many nodes are shown differently. */
        long write() {
            for (int start = 0; start < rows.size(); start += BATCH) {
                List<Map<String, Object>> part = rows.subList(start, Math.min(start + BATCH, rows.size()));
                graph.write(SHOW.render(node), Map.of("rows", part));
            }
            return differing;
        }
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
