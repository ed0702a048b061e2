package io.hinterland.schema.metapath;

/**
 * How many edges in a row one step walks.
 *
 * @param least at least 1
 * @param most up to {@value #MOST}
 */
public record Lengths(int least, int most) {

    /** Longer lineage is unheard of, and each length is walked by itself. */
    public static final int MOST = 10;

    public static final Lengths ONCE = new Lengths(1, 1);

    /** @throws IllegalArgumentException if the bounds are out of order or out of range */
    public Lengths {
        if (least < 1 || most < least || most > MOST) {
            throw new IllegalArgumentException("A step walks 1 to " + MOST + " edges, not " + least + " to " + most);
        }
    }

    public boolean isOnce() {
        return most == 1;
    }

    /** Returns how many lengths there are. */
    public int count() {
        return most - least + 1;
    }

    /** Returns it as metapaths and Cypher write it, {@code *1..3} or {@code *2}, or nothing for a single edge. */
    @Override
    public String toString() {
        if (isOnce()) {
            return "";
        }
        return least == most ? "*" + least : "*" + least + ".." + most;
    }
}
