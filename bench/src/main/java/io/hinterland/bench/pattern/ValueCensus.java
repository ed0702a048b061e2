package io.hinterland.bench.pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.bench.chance.Frequencies;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.schema.tag.HubTag;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Counts the values of a listing and tells which are rare. */
final class ValueCensus {

    /** A value that fewer models have is rare: generated listings have others in its place, and more of them. */
    private static final long COMMON = 5;

    /** Rare tags up to this length are codes, of languages mostly, and stay. */
    private static final int LONGEST_CODE = 3;

    private final Set<String> ids = new HashSet<>();
    private final Map<String, Long> owners = new HashMap<>();
    private final Map<String, Long> parents = new HashMap<>();
    private final Map<String, Long> papers = new HashMap<>();
    private final Map<String, Long> tags = new HashMap<>();
    private final Map<String, Long> datasets = new HashMap<>();
    private final Map<String, Long> libraries = new HashMap<>();

    ValueCensus(List<JsonNode> models) {
        models.forEach(this::count);
    }

    private void count(JsonNode model) {
        String id = model.path("id").asText();
        ids.add(id);
        count(owners, model.path("author").asText());
        count(libraries, model.path("library_name").asText());
        Set<String> named = new LinkedHashSet<>();
        for (JsonNode tag : model.path("tags")) {
            count(tag.asText(), id, named);
        }
        named.forEach(parent -> count(parents, parent));
    }

    private void count(String tag, String id, Set<String> named) {
        HubTag parsed = HubTag.parse(tag);
        if (parsed instanceof HubTag.BaseModel base && isParent(base.value(), id)) {
            named.add(base.value());
        } else if (parsed instanceof HubTag.Arxiv paper && !paper.value().equals(ListingPatterns.BOILERPLATE)) {
            count(papers, paper.value());
        } else if (parsed instanceof HubTag.Dataset dataset) {
            count(datasets, dataset.value());
        } else if (parsed instanceof HubTag.Plain plain) {
            count(tags, plain.value());
        }
    }

    private static void count(Map<String, Long> counts, String value) {
        counts.merge(value, 1L, Long::sum);
    }

    /** Tells whether a model names another model here, and no path. */
    static boolean isParent(String value, String child) {
        return ModelId.canParse(value) && !value.equals(child);
    }

    boolean isRareTag(String tag) {
        return tag.length() > LONGEST_CODE && !tag.equalsIgnoreCase("arxiv") && isRare(tags, tag);
    }

    boolean isRareDataset(String dataset) {
        return isRare(datasets, dataset);
    }

    boolean isRareLibrary(String library) {
        return isRare(libraries, library);
    }

    private static boolean isRare(Map<String, Long> counts, String value) {
        return counts.getOrDefault(value, 0L) < COMMON;
    }

    ListingPatterns patterns(List<ModelPattern> all) {
        return new ListingPatterns(
                all,
                Frequencies.of(owners.values()),
                frequencies(parents, ids::contains),
                frequencies(parents, parent -> !ids.contains(parent)),
                Frequencies.of(papers.values()),
                frequencies(tags, this::isRareTag),
                frequencies(datasets, this::isRareDataset),
                frequencies(libraries, this::isRareLibrary));
    }

    private static Frequencies frequencies(Map<String, Long> counts, Predicate<String> which) {
        Collection<Long> chosen = counts.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return Frequencies.of(chosen);
    }
}
