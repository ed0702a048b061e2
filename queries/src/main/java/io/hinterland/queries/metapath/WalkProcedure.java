package io.hinterland.queries.metapath;

import io.hinterland.schema.metapath.Metapath;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The procedures of the server that answer from a node. */
enum WalkProcedure {
    COUNTS("walks"),
    PATHS("paths"),
    PATHSIM("score"),
    HETESIM("score"),
    RANDOMWALK("score"),
    DWPC("score");

    /** What it calls its number. */
    private final String number;

    WalkProcedure(String number) {
        this.number = number;
    }

    /** Returns the one that measures so. */
    static WalkProcedure of(Measure measure) {
        return switch (measure) {
            case WALK_COUNT -> COUNTS;
            case PATH_COUNT -> PATHS;
            case PATH_SIM -> PATHSIM;
            case HETE_SIM -> HETESIM;
            case RANDOM_WALK -> RANDOMWALK;
            case DWPC -> DWPC;
        };
    }

    static List<String> names() {
        return Arrays.stream(values()).map(WalkProcedure::qualifiedName).toList();
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
