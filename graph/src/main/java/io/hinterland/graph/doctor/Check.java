package io.hinterland.graph.doctor;

import io.hinterland.schema.Worded;

/**
 * What was found when one thing was looked at.
 *
 * @param what was found, in words
 * @param remedy what to do about it; empty where there is nothing to do
 */
public record Check(String name, Status status, String what, String remedy) {

    /** How bad it is. */
    public enum Status implements Worded {
        OK,
        /** Hinterland works, but less well than it could. */
        WARNING,
        /** Hinterland, or a part of it, does not work. */
        PROBLEM
    }

    static Check ok(String name, String what) {
        return new Check(name, Status.OK, what, "");
    }

    static Check warning(String name, String what, String remedy) {
        return new Check(name, Status.WARNING, what, remedy);
    }

    static Check problem(String name, String what, String remedy) {
        return new Check(name, Status.PROBLEM, what, remedy);
    }
}
