package io.hinterland.queries.missing;

import java.util.Optional;

/**
 * How often a kind of evidence is right, measured on the links of the graph that are known: each model that cites a
 * paper is taken as if it cited none, and the links that the evidence then finds are compared with those that are
 * there.
 *
 * @param evidence kind of evidence
 * @param named whether the model's name has the name of the paper's work as well
 * @param found number of links that the evidence finds
 * @param right number of them that are known
 * @param precision right / found; missing where nothing is found
 * @param score how likely a link of this kind is, (right + 1) / (found + 2), after Laplace
 */
public record LinkPrecision(
        String evidence, boolean named, long found, long right, Optional<Double> precision, double score) {

    static LinkPrecision of(LinkEvidence evidence, boolean named, long found, long right) {
        return new LinkPrecision(
                evidence.word(),
                named,
                found,
                right,
                found == 0 ? Optional.empty() : Optional.of((double) right / found),
                (right + 1.0) / (found + 2.0));
    }
}
