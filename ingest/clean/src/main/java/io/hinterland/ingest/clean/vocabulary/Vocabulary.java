package io.hinterland.ingest.clean.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.identity.Key;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The official values: the hub's libraries, pipelines and modalities (after the npm package {@code @huggingface/tasks},
 * see {@code data/NOTICE}) and the languages of ISO 639-1. Immutable.
 */
public final class Vocabulary {

    private static final Map<String, String> MODALITY_LABELS = Map.of(
            "audio", "Audio",
            "cv", "Computer Vision",
            "multimodal", "Multimodal",
            "nlp", "Natural Language Processing",
            "other", "Other",
            "rl", "Reinforcement Learning",
            "tabular", "Tabular");

    private static final Vocabulary HUB = new Vocabulary();

    private final Map<String, Term> libraries = new HashMap<>();
    private final Map<String, Term> pipelines = new HashMap<>();
    private final Map<String, Term> modalities = new HashMap<>();
    private final Map<String, Term> languages = new HashMap<>();
    private final Map<String, String> modalityOfPipeline = new HashMap<>();

    private Vocabulary() {
        MODALITY_LABELS.forEach((key, label) -> modalities.put(key, new Term(key, label, Optional.empty())));
        Languages.names().forEach((code, name) -> languages.put(code, new Term(code, name, Optional.empty())));
        for (JsonNode library : read("libraries.json")) {
            String id = library.path("id").asText();
            String label = library.path("prettyLabel").asText();
            libraries.put(Key.of(id).value(), new Term(id, label, Optional.empty()));
        }
        for (JsonNode pipeline : read("pipelines.json")) {
            String id = pipeline.path("id").asText();
            String modality = pipeline.path("modality").asText();
            Optional<String> group =
                    Optional.ofNullable(modalities.get(modality)).map(Term::label);
            pipelines.put(Key.of(id).value(), new Term(id, pipeline.path("name").asText(), group));
            modalityOfPipeline.put(Key.of(id).value(), modality);
        }
    }

    /** Returns the vocabulary of the hub. */
    public static Vocabulary hub() {
        return HUB;
    }

    /** Returns the official value with a key, for a node type that has official values. */
    public Optional<Term> find(HubNodeType type, String key) {
        Map<String, Term> terms =
                switch (type) {
                    case LIBRARY -> libraries;
                    case PIPELINE -> pipelines;
                    case MODALITY -> modalities;
                    case LANGUAGE -> languages;
                    default -> Map.of();
                };
        return Optional.ofNullable(terms.get(key));
    }

    /** Returns the key of the modality of each official pipeline, by the pipeline's key. */
    public Map<String, String> modalityOfPipeline() {
        return Map.copyOf(modalityOfPipeline);
    }

    private static JsonNode read(String name) {
        try (InputStream file = Vocabulary.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("No " + name + " beside " + Vocabulary.class.getName());
            }
            return new JsonMapper().readTree(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * A value as a vocabulary has it.
     *
     * @param spelling the official one, shown wherever the value is
     * @param label what people call it, {@code Text Classification} for {@code text-classification}
     * @param group to which it belongs among its like, {@code Natural Language Processing}
     */
    public record Term(String spelling, String label, Optional<String> group) {}
}
