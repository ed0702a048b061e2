package io.hinterland.bench.profile;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.bench.pattern.ListingPatterns;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.JsonRecords;
import io.hinterland.ingest.source.Source;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.schema.tag.HubTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Measures a listing as it stands in its file, before any cleaning. Keeps ids and counts in memory. */
public final class ListingProfiler {

    private static final String NONE = "none";
    private static final String TOGETHER = "models";

    private final ValueCounts marks = new ValueCounts();
    private final ValueCounts owners = new ValueCounts();
    private final ValueCounts libraries = new ValueCounts();
    private final ValueCounts pipelines = new ValueCounts();
    private final ValueCounts licences = new ValueCounts();
    private final ValueCounts plainTags = new ValueCounts();
    private final ValueCounts datasets = new ValueCounts();
    private final ValueCounts papers = new ValueCounts();
    private final ValueCounts lowerCaseIds = new ValueCounts();
    private final ValueCounts parentTally = new ValueCounts();
    private final Map<String, List<String>> parents = new HashMap<>();
    private final Quantiles downloads = new Quantiles();
    private final Quantiles likes = new Quantiles();
    private final Quantiles tagNumbers = new Quantiles();
    private final Quantiles tagLengths = new Quantiles();
    private final Quantiles parentNumbers = new Quantiles();
    private final Quantiles parameters = new Quantiles();

    private ListingProfiler() {}

    public static Profile of(Source listing) {
        ListingProfiler profiler = new ListingProfiler();
        try (JsonRecords records = new JsonRecords(listing, new LoadReport())) {
            records.forEachRemaining(record -> profiler.add(record.json()));
        }
        return profiler.profile();
    }

    private void add(JsonNode model) {
        String id = model.path("id").asText();
        marks.add(TOGETHER);
        lowerCaseIds.add(id.toLowerCase(Locale.ROOT));
        owners.add(model.path("author").asText());
        libraries.add(model.path("library_name").asText(NONE));
        pipelines.add(model.path("pipeline_tag").asText(NONE));
        downloads.add(model.path("downloads").asLong());
        likes.add(model.path("likes").asLong());
        mark("gated", model.path("gated").asBoolean());
        mark("bare ids", !id.contains("/"));
        mark("parameters", model.has("safetensors"));
        mark("neither pipeline nor library", !model.has("library_name") && !model.has("pipeline_tag"));
        if (model.has("safetensors")) {
            parameters.add(model.path("safetensors").path("total").asLong());
        }
        tags(id, model.path("tags"));
    }

    private void mark(String name, boolean holds) {
        if (holds) {
            marks.add(name);
        }
    }

    private void tags(String id, JsonNode tags) {
        Set<String> seen = new TreeSet<>();
        Set<String> named = new LinkedHashSet<>();
        tagNumbers.add(tags.size());
        for (JsonNode tag : tags) {
            tagLengths.add(tag.asText().length());
            tag(HubTag.parse(tag.asText()), id, seen, named);
        }
        seen.forEach(marks::add);
        named.forEach(parentTally::add);
        parentNumbers.add(named.size());
        parents.put(id, List.copyOf(named));
    }

    private void tag(HubTag tag, String id, Set<String> seen, Set<String> named) {
        if (tag instanceof HubTag.License license) {
            licences.add(license.value());
        } else if (tag instanceof HubTag.Dataset dataset) {
            datasets.add(dataset.value());
            seen.add("with a dataset");
        } else if (tag instanceof HubTag.Plain plain) {
            plainTags.add(plain.value());
        } else if (tag instanceof HubTag.Arxiv paper) {
            papers.add(paper.value());
            seen.add("citing");
            seen.add(paper.value().equals(ListingPatterns.BOILERPLATE) ? "boilerplate" : "citing otherwise");
        } else if (tag instanceof HubTag.BaseModel base) {
            parent(base, id, seen, named);
        }
    }

    private static void parent(HubTag.BaseModel base, String id, Set<String> seen, Set<String> named) {
        if (base.value().equals(id)) {
            seen.add("own parent");
        } else if (!ModelId.canParse(base.value())) {
            seen.add("parent is a path");
        } else {
            seen.add("kind " + base.relation().hubName());
            named.add(base.value());
        }
    }

    private Profile profile() {
        Figures figures = new Figures(marks.of(TOGETHER));
        figures.number("models", marks.of(TOGETHER));
        shares(figures);
        figures.quantiles("downloads", downloads, 0.5, 0.75, 0.9, 0.99, 1);
        figures.number("downloads zero", downloads.zero());
        figures.quantiles("likes", likes, 0.9, 0.95, 0.99, 1);
        figures.number("likes zero", likes.zero());
        figures.quantiles("tags", tagNumbers, 0.1, 0.5, 0.9, 0.99, 1);
        figures.quantiles("tag length", tagLengths, 0.5, 0.9, 0.99, 1);
        figures.quantiles("parameters", parameters, 0.1, 0.5, 0.9);
        figures.distribution("owner", owners);
        figures.distribution("plain tag", plainTags);
        figures.distribution("dataset", datasets);
        figures.distribution("paper", papers);
        lineage(figures);
        figures.number("ids that differ only in case", lowerCaseIds.total() - lowerCaseIds.distinct());
        return figures.profile();
    }

    private void shares(Figures figures) {
        figures.shares("library", libraries, NONE, "transformers", "peft", "mlx", "lerobot", "diffusers", "gguf");
        figures.number("libraries", libraries.distinct());
        figures.shares("pipeline", pipelines, NONE, "text-generation", "image-text-to-text", "robotics");
        figures.number("pipelines", pipelines.distinct());
        figures.shares("licence", licences, "apache-2.0", "mit", "other", "cc-by-4.0");
        figures.shares("", marks, "neither pipeline nor library", "gated", "parameters", "with a dataset");
        figures.shares("", marks, "citing", "boilerplate", "citing otherwise");
        figures.shares("", marks, "kind finetune", "kind quantized", "kind adapter", "kind merge");
        figures.shares("", marks, "own parent", "parent is a path", "bare ids");
    }

    private void lineage(Figures figures) {
        Quantiles depths = new Quantiles();
        LineageDepth depth = new LineageDepth(parents);
        List<Long> edges = new ArrayList<>();
        parents.keySet().forEach(model -> depths.add(depth.of(model)));
        parentTally.counts().forEach((parent, children) -> edges.add(parents.containsKey(parent) ? children : 0L));
        figures.distribution("parent", parentTally);
        figures.number(
                "parents inside", edges.stream().mapToLong(Long::longValue).sum() / parentTally.total());
        figures.number("base models", depths.zero());
        figures.quantiles("depth", depths, 0.9, 0.99, 1);
        figures.quantiles("parents", parentNumbers, 0.5, 1);
    }

    /** Collects figures under their names. */
    private static final class Figures {

        private final Map<String, Double> figures = new LinkedHashMap<>();
        private final double models;

        Figures(double models) {
            this.models = models;
        }

        void number(String name, double value) {
            figures.put(name, value);
        }

        void shares(String what, ValueCounts tally, String... values) {
            for (String value : values) {
                number((what + " " + value).strip(), tally.of(value) / models);
            }
        }

        void quantiles(String what, Quantiles quantiles, double... shares) {
            for (double share : shares) {
                String name = share == 1 ? " max" : " p" + Math.round(100 * share);
                number(what + name, quantiles.at(share));
            }
        }

        void distribution(String what, ValueCounts tally) {
            number(what + " distinct", tally.distinct());
            number(what + " once", tally.once());
            number(what + " top", tally.top(1));
            number(what + " top ten", tally.top(10));
        }

        Profile profile() {
            return new Profile(figures);
        }
    }

    /**
     * The figures of a listing, by name and in order: shares from 0 to 1, quantiles, numbers of values.
     *
     * @param figures in the order in which they are to be shown
     */
    public record Profile(Map<String, Double> figures) {

        /** Returns a figure of this name. */
        public double get(String name) {
            Double figure = figures.get(name);
            if (figure == null) {
                throw new IllegalArgumentException("No figure " + name);
            }
            return figure;
        }
    }
}
