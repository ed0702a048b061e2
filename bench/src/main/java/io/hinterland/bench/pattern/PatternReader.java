package io.hinterland.bench.pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.JsonRecords;
import io.hinterland.ingest.source.Source;
import io.hinterland.schema.failure.InvalidInputException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads a real listing as patterns. Keeps it in memory: made for a sample of some ten thousand models. */
public final class PatternReader {

    private PatternReader() {}

    /**
     * @param listing JSON records as the hub gives them, plain or gzip
     * @throws InvalidInputException if the file cannot be read or has no model
     */
    public static ListingPatterns read(Path listing) {
        List<JsonNode> models = models(listing);
        ValueCensus census = new ValueCensus(models);
        return census.patterns(
                models.stream().map(model -> pattern(model, census)).toList());
    }

    private static List<JsonNode> models(Path listing) {
        LoadReport report = new LoadReport();
        List<JsonNode> models = new ArrayList<>();
        try (JsonRecords records = new JsonRecords(Source.file(listing), report)) {
            records.forEachRemaining(record -> models.add(record.json()));
        }
        if (models.isEmpty()) {
            throw new InvalidInputException(listing + " holds no models to go by; give a listing of the hub");
        }
        return models;
    }

    private static ModelPattern pattern(JsonNode model, ValueCensus census) {
        PatternTags tags = PatternTags.of(model, census);
        return new ModelPattern(
                tags.kind(),
                text(model, "library_name").map(name -> library(name, census)),
                text(model, "pipeline_tag"),
                tags.parts(),
                tags.parents(),
                tags.papers(),
                tags.rareTags(),
                tags.rareDatasets(),
                model.path("downloads").asLong(),
                model.path("likes").asLong(),
                model.path("trendingScore").asLong(),
                model.path("gated").asBoolean(),
                number(model.path("usedStorage")),
                number(model.path("safetensors").path("total")),
                secondsToChange(model));
    }

    private static PatternText library(String name, ValueCensus census) {
        return census.isRareLibrary(name) ? new PatternText.RareLibrary() : new PatternText.Fixed(name);
    }

    private static Optional<String> text(JsonNode model, String field) {
        return Optional.ofNullable(model.path(field).textValue());
    }

    private static OptionalLong number(JsonNode value) {
        return value.isIntegralNumber() ? OptionalLong.of(value.asLong()) : OptionalLong.empty();
    }

    private static long secondsToChange(JsonNode model) {
        Instant created = Instant.parse(model.path("createdAt").asText());
        Instant changed = Instant.parse(model.path("lastModified").asText());
        return Math.max(0, Duration.between(created, changed).toSeconds());
    }
}
