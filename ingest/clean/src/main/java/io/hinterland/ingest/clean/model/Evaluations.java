package io.hinterland.ingest.clean.model;

import io.hinterland.ingest.clean.card.ModelIndex;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.identity.Key;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The results of a model as edges: one to each benchmark, with a list for each thing that is said of a result. */
final class Evaluations {

    static final int MOST_RESULTS = 1_000;

    private Evaluations() {}

    static void link(List<ModelIndex.Result> results, Links links, Remarks remarks) {
        Map<Optional<Key>, List<ModelIndex.Result>> byBenchmark = results.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        result -> remarks.key(result.benchmark()), LinkedHashMap::new, Collectors.toList()));
        byBenchmark.forEach((key, ofOne) -> key.ifPresent(named -> {
            if (ofOne.size() > MOST_RESULTS) {
                remarks.count(Rule.EXCESS_RESULTS, named + ": " + ofOne.size());
            }
            List<ModelIndex.Result> kept = ofOne.subList(0, Math.min(ofOne.size(), MOST_RESULTS));
            links.named(HubEdgeType.EVALUATED_ON, kept.get(0).benchmark(), properties(kept));
        }));
    }

    private static Map<String, Object> properties(List<ModelIndex.Result> results) {
        Map<String, Object> properties = new HashMap<>();
        texts(properties, LinkProperty.NAMES, results, ModelIndex.Result::name);
        texts(properties, LinkProperty.TASKS, results, ModelIndex.Result::task);
        texts(properties, LinkProperty.CONFIGS, results, ModelIndex.Result::config);
        texts(properties, LinkProperty.SPLITS, results, ModelIndex.Result::split);
        texts(properties, LinkProperty.METRICS, results, ModelIndex.Result::metric);
        properties.put(
                LinkProperty.VALUES.word(),
                results.stream().map(ModelIndex.Result::value).toList());
        properties.put(
                LinkProperty.VERIFIED.word(),
                results.stream().map(ModelIndex.Result::verified).toList());
        return properties;
    }

    /** Adds a list, unless no result says anything of the sort. */
    private static void texts(
            Map<String, Object> properties,
            LinkProperty property,
            List<ModelIndex.Result> results,
            Function<ModelIndex.Result, String> said) {
        List<String> texts = results.stream().map(said).toList();
        if (texts.stream().anyMatch(text -> !text.isEmpty())) {
            properties.put(property.word(), texts);
        }
    }
}
