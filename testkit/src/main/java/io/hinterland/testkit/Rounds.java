package io.hinterland.testkit;

/** How often a test of random cases is repeated: a few times with each change, many times under {@code -Pnightly}. */
public final class Rounds {

    private Rounds() {}

    /** Returns the first number or cases in a build of a change, the second in a nightly one. */
    public static <T> T of(T each, T nightly) {
        return Boolean.getBoolean("hinterland.nightly") ? nightly : each;
    }
}
