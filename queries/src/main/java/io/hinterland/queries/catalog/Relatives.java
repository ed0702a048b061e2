package io.hinterland.queries.catalog;

import java.util.List;

/**
 * Ancestors or descendants of a model.
 *
 * @param total how many there are within the depth that was asked for
 * @param items the nearest of them, those of equal depth by downloads
 */
public record Relatives(int total, List<Relative> items) {

    public Relatives {
        items = List.copyOf(items);
    }
}
