package io.hinterland.queries.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides the map into squares. */
final class AtlasTiling {

    /** So many models are drawn in one square; more come with its quarters. */
    static final int MOST = 4096;

    private static final int DEEPEST = 20;

    private final Positions positions;
    private final double extent;
    private final List<AtlasTile.Content> tiles = new ArrayList<>();

    private AtlasTiling(Positions positions, double extent) {
        this.positions = positions;
        this.extent = extent;
    }

    /** Returns the tiles that have models, larger ones before their quarters. */
    static List<AtlasTile.Content> of(AtlasModels models, Positions positions, double extent) {
        List<Integer> mostUsedFirst = IntStream.range(0, models.lineage().models())
                .boxed()
                .sorted(Comparator.comparing((Integer model) -> -models.downloads()[model]))
                .toList();
        AtlasTiling tiling = new AtlasTiling(positions, extent);
        tiling.divide(0, 0, 0, mostUsedFirst);
        return tiling.tiles;
    }

    private void divide(int level, int column, int row, List<Integer> models) {
        if (models.isEmpty()) {
            return;
        }
        int shown = level == DEEPEST ? models.size() : Math.min(MOST, models.size());
        tiles.add(new AtlasTile.Content(new AtlasTile(level, column, row, shown), models.subList(0, shown)));
        double side = 2 * extent / (1 << level);
        double middleX = -extent + (column + 0.5) * side;
        double middleY = -extent + (row + 0.5) * side;
        List<List<Integer>> quarters =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int model : models.subList(shown, models.size())) {
            int right = positions.x()[model] < middleX ? 0 : 1;
            int upper = positions.y()[model] < middleY ? 0 : 1;
            quarters.get(2 * upper + right).add(model);
        }
        for (int quarter = 0; quarter < quarters.size(); quarter++) {
            divide(level + 1, 2 * column + quarter % 2, 2 * row + quarter / 2, quarters.get(quarter));
        }
    }
}
