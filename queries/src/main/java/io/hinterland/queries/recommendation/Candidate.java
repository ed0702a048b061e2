package io.hinterland.queries.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A node that walks lead to, while they are added up. */
final class Candidate {

    /** The highest score first; ties by key. */
    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::key);

    private final String key;
    private final String name;
    private final List<Contribution> contributions = new ArrayList<>();

    Candidate(String key, String name) {
        this.key = key;
        this.name = name;
    }

    void add(Contribution contribution) {
        contributions.add(contribution);
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    double score() {
        return contributions.stream().mapToDouble(Contribution::part).sum();
    }

    /** Returns what the metapaths add, the most first. */
    List<Contribution> contributions() {
        return contributions.stream()
                .sorted(Comparator.comparingDouble(Contribution::part).reversed())
                .toList();
    }
}
