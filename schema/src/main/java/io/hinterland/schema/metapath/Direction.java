package io.hinterland.schema.metapath;

/** Whether a step follows its edges or goes against them. */
public enum Direction {
    FORWARD,
    BACKWARD;

    public Direction reversed() {
        return this == FORWARD ? BACKWARD : FORWARD;
    }
}
