package io.hinterland.queries.atlas;

import java.util.List;

/**
 * A square part of the map with the most downloaded of its models that no larger square shows already.
 *
 * @param level 0 for the whole map; each level halves the sides of squares
 * @param column from the left, 0 to 2^level - 1
 * @param row from the bottom
 * @param models number of models in it
 */
public record AtlasTile(int level, int column, int row, int models) {

    /**
     * The models of a tile.
     *
     * @param tile which one
     * @param numbers numbers of the models, the most downloaded first
     */
    record Content(AtlasTile tile, List<Integer> numbers) {}
}
