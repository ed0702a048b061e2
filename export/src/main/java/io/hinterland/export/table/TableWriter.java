package io.hinterland.export.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row. Whoever opens one closes it; the table is complete only then. */
public interface TableWriter extends Closeable {

    /**
     * Writes a row.
     *
     * @param cells as many as there are columns: texts, lists of them, numbers, truths, days or moments; null where
     *     there is no value
     * @throws IOException if it cannot be written
     */
    void row(List<? extends @Nullable Object> cells) throws IOException;
}
