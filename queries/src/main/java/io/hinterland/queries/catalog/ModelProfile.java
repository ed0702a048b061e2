package io.hinterland.queries.catalog;

import io.hinterland.queries.history.ModelHistory;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything about one model: its facts, where it comes from, what was made of it, and its papers and datasets.
 *
 * @param model the model with everything that it is connected to
 * @param parents models that it derives from directly, by downloads
 * @param children models that derive from it directly
 * @param siblings models that share a parent with it
 * @param papers papers that it cites, newest first
 * @param ancestorPapers papers that only its ancestors cite, without boilerplate, newest first
 * @param results evaluation results that its card states
 * @param history how its counters and edges changed
 * @param missing what nobody says about it: license, pipeline, library, language, datasets, architecture, parameters,
 *     papers, parents, downloads, likes
 */
public record ModelProfile(
        ModelDetail model,
        List<Parent> parents,
        Children children,
        Siblings siblings,
        List<ModelCatalog.CitedPaper> papers,
        List<AncestorPaper> ancestorPapers,
        List<Result> results,
        ModelHistory history,
        List<String> missing) {

    /**
     * A model that it derives from directly.
     *
     * @param id id of the parent
     * @param relations how it derives from the parent: finetune, quantized, adapter, merge, undeclared
     * @param kind kind of the parent; null if it is only named as a parent
     * @param licenses licences that the parent is under
     * @param downloads downloads of the parent in the last thirty days
     * @param listed false for a model that is gone, and for one that is only named as a parent
     */
    public record Parent(
            String id,
            List<String> relations,
            Optional<String> kind,
            List<String> licenses,
            Optional<Long> downloads,
            boolean listed) {}

    /**
     * The models that derive from it directly.
     *
     * @param byRelation number of them by relation; one that derives in two ways counts in both
     * @param most how many there are, and those with the most downloads
     */
    public record Children(Map<String, Long> byRelation, Relatives most) {}

    /**
     * The models that share a parent with it.
     *
     * @param total how many there are
     * @param most those with the most downloads
     */
    public record Siblings(long total, List<ModelSummary> most) {}

    /**
     * A paper that ancestors cite and the model itself does not.
     *
     * @param paper the paper
     * @param ancestors ids of the ancestors that cite it, the nearest first
     */
    public record AncestorPaper(PaperSummary paper, List<String> ancestors) {}

    /**
     * An evaluation result.
     *
     * @param benchmark dataset that it was evaluated on
     * @param name the dataset as the card shows it; null if it does not
     * @param metric what was measured
     * @param value the measured value, as the card has it
     * @param verified whether the Hub has verified it
     */
    public record Result(
            String benchmark,
            Optional<String> name,
            Optional<String> metric,
            Optional<String> value,
            boolean verified) {}
}
