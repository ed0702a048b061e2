package io.hinterland.ingest.clean.card;

import io.hinterland.ingest.clean.record.Fields;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The results in a card's {@code model-index}. */
public final class ModelIndex {

    static final String FIELD = "model-index";
    static final String FIELD_OF_PYTHON = "model_index";

    private final Remarks remarks;
    private final List<Result> results = new ArrayList<>();

    private ModelIndex(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Returns the results in the order of the card; those without a dataset, metric or number are reported. */
    public static List<Result> results(Fields data, Remarks remarks) {
        if (!data.has(FIELD)) {
            return List.of();
        }
        ModelIndex index = new ModelIndex(remarks);
        for (Fields model : data.objects(FIELD)) {
            model.objects("results").forEach(index::result);
        }
        return index.results;
    }

    private void result(Fields result) {
        Fields task = result.object("task");
        Fields dataset = result.object("dataset");
        String name = dataset.text("name").orElse("");
        String benchmark = dataset.text("type").orElse(name);
        String kind = task.text("type").or(() -> task.text("name")).orElse("");
        String config = dataset.text("config").orElse("");
        String split = dataset.text("split").orElse("");
        for (Fields metric : result.objects("metrics")) {
            String measured = metric.text("type").or(() -> metric.text("name")).orElse("");
            Optional<Double> value = metric.number("value", Rule.UNUSABLE_RESULT);
            if (benchmark.isEmpty() || measured.isEmpty() || !metric.has("value")) {
                remarks.count(Rule.UNUSABLE_RESULT, benchmark + " " + measured);
            } else {
                value.ifPresent(number -> results.add(new Result(
                        benchmark,
                        name,
                        kind,
                        config,
                        split,
                        measured,
                        number,
                        metric.flag("verified").orElse(false))));
            }
        }
    }

    /**
     * A result that a card states of its model. What it does not say is an empty text.
     *
     * @param benchmark the dataset's id on the hub, else its name
     * @param name the dataset's name for people
     * @param task the kind of task, such as {@code text-generation}
     * @param config the part of the dataset
     * @param split such as {@code test}
     * @param metric such as {@code accuracy}
     * @param value finite; on the metric's own scale
     * @param verified whether the hub has verified it
     */
    public record Result(
            String benchmark,
            String name,
            String task,
            String config,
            String split,
            String metric,
            double value,
            boolean verified) {}
}
