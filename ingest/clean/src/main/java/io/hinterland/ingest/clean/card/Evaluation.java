package io.hinterland.ingest.clean.card;

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
public record Evaluation(
        String benchmark,
        String name,
        String task,
        String config,
        String split,
        String metric,
        double value,
        boolean verified) {}
