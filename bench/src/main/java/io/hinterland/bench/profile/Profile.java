package io.hinterland.bench.profile;

import java.util.Map;

/**
 * The figures of a listing, by name and in order: shares from 0 to 1, quantiles, numbers of values.
 *
 * @param figures in the order in which they are to be shown
 */
public record Profile(Map<String, Double> figures) {

    /** Returns a figure of this name. */
    public double get(String name) {
        Double figure = figures.get(name);
        if (figure == null) {
            throw new IllegalArgumentException("No figure " + name);
        }
        return figure;
    }
}
