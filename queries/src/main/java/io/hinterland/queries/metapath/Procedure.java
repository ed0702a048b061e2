package io.hinterland.queries.metapath;

import io.hinterland.schema.metapath.Metapath;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The procedures of the server that answer from a node. */
enum Procedure {
    COUNTS("walks"),
    PATHSIM("score"),
    HETESIM("score"),
    RANDOMWALK("score"),
    DWPC("score");

    /** What it calls its number. */
    private final String number;

    Procedure(String number) {
        this.number = number;
    }

    /** Returns the one that measures so, if there is one. Where no node can come twice, walks are paths. */
    static Optional<Procedure> of(Plan plan) {
        return switch (plan.measure()) {
            case WALK_COUNT -> Optional.of(COUNTS);
            case PATH_SIM -> Optional.of(PATHSIM);
            case RANDOM_WALK -> Optional.of(RANDOMWALK);
            case PATH_COUNT -> plan.tellsPathsApart() ? Optional.empty() : Optional.of(COUNTS);
            case DWPC -> plan.tellsPathsApart() ? Optional.empty() : Optional.of(DWPC);
            case HETE_SIM -> plan.metapath().length() % 2 == 0 ? Optional.of(HETESIM) : Optional.empty();
        };
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Procedure::qualifiedName).toList();
    }

    private String qualifiedName() {
        return "hinterland.metapath." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * The source is found by the same statement, since a round trip may take longer than the count.
     *
     * @param column what the number is called in the answer
     */
    String call(Metapath metapath, String column) {
        String key = "n." + metapath.source().keyProperty();
        return "MATCH (n:" + metapath.source().label() + ") WHERE " + key + " = $source AND coalesce(n.renamedTo, "
                + key + ") = " + key + " CALL " + qualifiedName() + "($metapath, n, $options) YIELD key, name, "
                + number + " RETURN key, name, " + number + " AS " + column;
    }
}
