package io.hinterland.schema.value;

import io.hinterland.schema.Worded;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether people must ask before they download a model. */
public enum Gated implements Worded {
    NONE,
    /** Gated, without word of how access is granted. */
    UNSPECIFIED,
    AUTO,
    MANUAL;

    /** Returns how access is granted, as the hub writes it: {@code auto} or {@code manual}; none for any other word. */
    public static Optional<Gated> granted(String hubName) {
        return Stream.of(AUTO, MANUAL).filter(way -> way.word().equals(hubName)).findFirst();
    }
}
