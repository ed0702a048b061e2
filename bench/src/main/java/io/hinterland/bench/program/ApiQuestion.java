package io.hinterland.bench.program;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.queries.catalog.ModelCatalog;
import io.hinterland.queries.catalog.TextQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is asked of the API and of the driver alone. Beside each question there is a statement that finds the values to
 * ask for, and one that somebody would write who has only the driver, whose answer has the same.
 */
enum ApiQuestion {
    MODEL("a model by id", "/models/%s"),
    MODEL_PAPERS("the papers of a model", "/models/%s/papers"),
    PAPER_MODELS("the models of a paper", "/papers/%s/models"),
    SEARCH("models by a word", "/models?search=%s"),
    FILTER("models of a library", "/models?library=%s"),
    TOP("models by downloads", "/models?limit=%s");

    private final String words;
    private final String path;
    private final String cypher;

    ApiQuestion(String words, String path) {
        this.words = words;
        this.path = path;
        this.cypher = name().equals("MODEL")
                ? CypherFile.read(ModelCatalog.class, "model")
                : CypherFile.read(ApiQuestion.class, file());
    }

    String words() {
        return words;
    }

    /** Returns values of this graph to ask for, in the same order each time. */
    List<String> values(Graph graph) {
        return graph.read(CypherFile.read(ApiQuestion.class, file() + "-values"), Map.of(), row -> row.get("value")
                .asObject()
                .toString());
    }

    String path(String value) {
        boolean isPartOfPath = path.indexOf('?') < 0;
        return path.formatted(isPartOfPath ? value : URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** Returns the statement of the driver; its rows have {@code id} first. */
    String cypher() {
        return cypher;
    }

    Map<String, Object> parameters(String value) {
        return switch (this) {
            case MODEL, MODEL_PAPERS -> Map.of("id", value);
            case PAPER_MODELS, FILTER -> Map.of("value", value);
            case SEARCH -> Map.of("value", TextQuery.of(value, List.of("id")));
            case TOP -> Map.of("value", Long.parseLong(value));
        };
    }

    private String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
