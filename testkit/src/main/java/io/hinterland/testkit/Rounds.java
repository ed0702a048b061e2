package io.hinterland.testkit;

/** How often a test of random cases is repeated: a few times with each change, many times under {@code -Pnightly}. */
public final class Rounds {

    private Rounds() {}

    /** Returns the first number in a build of a change, the second in a nightly one. The cases begin alike in both. */
    public static int of(int each, int nightly) {
        return Boolean.getBoolean("hinterland.nightly") ? nightly : each;
    }
}
