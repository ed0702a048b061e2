package io.hinterland.queries.bom;

import io.hinterland.schema.value.LineageRelation;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a model is made of, as far as people declare it.
 *
 * @param model id of the model
 * @param asOf day of the newest complete listing; null if there is none
 * @param parts the model itself, then all models that it derives from, the nearest first
 */
public record BillOfMaterials(String model, Optional<String> asOf, List<Part> parts) {

    /**
     * A model in the bill.
     *
     * @param id id of the model
     * @param depth smallest number of edges of lineage to it; 0 for the model itself
     * @param parents models that it derives from directly
     * @param supplier account that publishes it; null if it is only named as a parent
     * @param kind its kind; null if it is only named as a parent
     * @param created when it was created on the Hub, UTC
     * @param modified when it was last changed on the Hub, UTC
     * @param parameters number of its weights
     * @param co2Grams grams of carbon dioxide of its training, as its card states them
     * @param listed false for a model that is gone, and for one that is only named as a parent
     * @param licenses keys of its licences
     * @param pipelines tasks that it is for
     * @param libraries libraries that it works with
     * @param architectures architectures that its configuration names
     * @param datasets ids of the datasets that it was trained on
     * @param papers arXiv ids of the papers that it cites, without boilerplate
     * @param results evaluation results that its card states
     * @param missing what nobody says about it: supplier, license, pipeline, library, architecture, datasets,
     *     parameters, papers, results, carbon, parents
     */
    public record Part(
            String id,
            int depth,
            List<Parent> parents,
            Optional<String> supplier,
            Optional<String> kind,
            Optional<String> created,
            Optional<String> modified,
            Optional<Long> parameters,
            Optional<Double> co2Grams,
            boolean listed,
            List<String> licenses,
            List<String> pipelines,
            List<String> libraries,
            List<String> architectures,
            List<String> datasets,
            List<String> papers,
            List<Result> results,
            List<String> missing) {}

    /**
     * A model that a part derives from.
     *
     * @param id id of the parent
     * @param relation how the part derives from it
     */
    public record Parent(String id, LineageRelation relation) {}

    /**
     * An evaluation result.
     *
     * @param benchmark dataset that it was evaluated on
     * @param metric what was measured; may be empty
     * @param value the measured value, as the card has it; may be empty
     */
    public record Result(String benchmark, String metric, String value) {}

    /** Returns the datasets of all parts, each once. */
    SortedSet<String> datasets() {
        SortedSet<String> datasets = new TreeSet<>();
        parts.forEach(part -> datasets.addAll(part.datasets()));
        return datasets;
    }

    /** Returns the part that the bill is of. */
    Part subject() {
        return parts.get(0);
    }

    /** Returns the day of the listing as a moment, so that equal graphs have equal bills whenever they are written. */
    String moment() {
        return asOf.map(day -> day + "T00:00:00Z")
                .or(() -> subject().modified())
                .orElse("1970-01-01T00:00:00Z");
    }
}
