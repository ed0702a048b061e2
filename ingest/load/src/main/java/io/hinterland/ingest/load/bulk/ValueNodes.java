package io.hinterland.ingest.load.bulk;

import io.hinterland.ingest.clean.vocabulary.Vocabulary;
import io.hinterland.ingest.load.settle.NameNumbering;
import io.hinterland.ingest.load.settle.ShownName;
import io.hinterland.ingest.load.settle.SpellingLead;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Writes the nodes that edges of models lead to, and what belongs to these. */
final class ValueNodes {

    private static final int PART = 1 << 18;
    private static final Vocabulary VOCABULARY = Vocabulary.hub();

    private final StagedNetwork network;
    private final NodeCounts counts;
    private final GraphColumns columns;
    private final ImportFiles files;

    ValueNodes(StagedNetwork network, NodeCounts counts, GraphColumns columns, ImportFiles files) {
        this.network = network;
        this.counts = counts;
        this.columns = columns;
        this.files = files;
    }

    /** Returns how many nodes are shown by a name. */
    long write() {
        placeholders();
        long shown = 0;
        for (HubNodeType type : HubNodeType.values()) {
            if (type != HubNodeType.MODEL) {
                long written = write(type);
                shown += type.isShownInCommonestSpelling() ? written : 0;
            }
        }
        modalities();
        return shown;
    }

    /** A complete listing leaves its day, and what it changed: all of it is new. */
    void writeSnapshot(LocalDate day, long models) {
        GrowingBytes row = new GrowingBytes(64);
        Map<String, Object> properties = Map.of(
                HubNodeType.SNAPSHOT.keyProperty(), day, "models", models, "added", models, "gone", 0L, "changed", 0L);
        node(HubNodeType.SNAPSHOT, 0, properties, row);
        files.add(HubNodeType.SNAPSHOT, row);
    }

    private void placeholders() {
        GrowingBytes rows = new GrowingBytes(PART);
        for (int model = 0; model < network.models().size(); model++) {
            if (!network.isListed(model) && counts.isNamed(HubNodeType.MODEL, model)) {
                ImportCsv.number(model, rows);
                rows.put(',');
                columns.name(network.models().name(model), rows);
                rows.ascii(",\"false\"\n");
            }
        }
        files.add(HubNodeType.MODEL, rows);
    }

    private long write(HubNodeType type) {
        long written = 0;
        NameNumbering numbers = network.nodes(type);
        IntFunction<Map<String, Object>> properties = properties(type, numbers);
        GrowingBytes rows = new GrowingBytes(PART);
        for (int number = 0; number < numbers.size(); number++) {
            if (counts.isNamed(type, number)) {
                node(type, number, properties.apply(number), rows);
                written++;
            }
            if (rows.size() > PART) {
                files.add(type, rows);
                rows = new GrowingBytes(PART);
            }
        }
        if (rows.size() > 0) {
            files.add(type, rows);
        }
        return written;
    }

    private void node(HubNodeType type, int number, Map<String, ?> properties, GrowingBytes rows) {
        ImportCsv.number(number, rows);
        columns.of(type).write(properties, rows);
        rows.put('\n');
    }

    private IntFunction<Map<String, Object>> properties(HubNodeType type, NameNumbering numbers) {
        if (!type.isShownInCommonestSpelling()) {
            return number -> properties(type, numbers.name(number), numbers.name(number));
        }
        CommonestSpellings spellings = counts.commonestSpellings(type);
        return number -> {
            String key = numbers.name(number);
            Map<String, Object> properties = properties(type, key, spellings.of(number));
            Map<String, @Nullable Object> shown = ShownName.of(VOCABULARY, type, key, spellings.of(number));
            shown.put(SpellingLead.PROPERTY, SpellingLead.kept(VOCABULARY.find(type, key), spellings.lead(number)));
            put(shown, properties);
            return properties;
        };
    }

    private static Map<String, Object> properties(HubNodeType type, String key, String name) {
        Map<String, Object> properties = type.initialProperties(key, name);
        properties.put(type.keyProperty(), key);
        return properties;
    }

    private static void put(Map<String, @Nullable Object> shown, Map<String, Object> properties) {
        shown.forEach((name, value) -> {
            if (value != null) {
                properties.put(name, value);
            }
        });
    }

    private void modalities() {
        NameNumbering pipelines = network.nodes(HubNodeType.PIPELINE);
        List<String> modalities = new ArrayList<>();
        GrowingBytes edges = new GrowingBytes(1 << 10);
        VOCABULARY.modalityOfPipeline().forEach((key, modality) -> {
            int pipeline = pipelines.find(key);
            if (pipeline >= 0 && counts.isNamed(HubNodeType.PIPELINE, pipeline)) {
                if (!modalities.contains(modality)) {
                    modalities.add(modality);
                }
                ImportCsv.number(pipeline, edges);
                edges.put(',');
                ImportCsv.number(modalities.indexOf(modality), edges);
                edges.put('\n');
            }
        });
        if (!modalities.isEmpty()) {
            files.add(HubEdgeType.OF_MODALITY, edges);
            files.add(HubNodeType.MODALITY, modalityRows(modalities));
        }
    }

    private GrowingBytes modalityRows(List<String> modalities) {
        GrowingBytes rows = new GrowingBytes(1 << 10);
        for (int number = 0; number < modalities.size(); number++) {
            String key = modalities.get(number);
            Map<String, Object> properties = new HashMap<>(Map.of(HubNodeType.MODALITY.keyProperty(), key));
            put(ShownName.of(VOCABULARY, HubNodeType.MODALITY, key, key), properties);
            node(HubNodeType.MODALITY, number, properties, rows);
        }
        return rows;
    }
}
