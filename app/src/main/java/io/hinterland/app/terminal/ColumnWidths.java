package io.hinterland.app.terminal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How wide the columns of a table are. */
record ColumnWidths(List<Integer> widths) {

    /** A column of text that is narrower is hard to read. */
    private static final int LEAST = 10;

    /** The space on both sides of a cell. */
    private static final int PADDING = 2;

    /**
     * Returns widths with which a table fits: the widest columns of text are narrowed until it does.
     *
     * @param whole as wide as the columns need to be to show everything on one line
     * @param isText whether the cells of a column can be broken
     * @param width of the table
     * @return nothing if columns of text would be too narrow
     */
    static Optional<ColumnWidths> fitting(List<Integer> whole, List<Boolean> isText, int width) {
        int widest = whole.stream().mapToInt(Integer::intValue).max().orElse(LEAST);
        return IntStream.iterate(widest, most -> most >= Math.min(LEAST, widest), most -> most - 1)
                .mapToObj(most -> narrowed(whole, isText, most))
                .filter(widths -> widths.total() <= width)
                .findFirst();
    }

    private static ColumnWidths narrowed(List<Integer> whole, List<Boolean> isText, int most) {
        return new ColumnWidths(IntStream.range(0, whole.size())
                .mapToObj(column -> isText.get(column) ? Math.min(whole.get(column), most) : whole.get(column))
                .toList());
    }

    private int total() {
        return widths.stream().mapToInt(width -> width + PADDING).sum();
    }
}
