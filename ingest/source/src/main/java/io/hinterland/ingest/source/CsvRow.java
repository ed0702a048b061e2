package io.hinterland.ingest.source;

import java.util.List;

/**
 * A row of a table in CSV.
 *
 * @param line on which it begins, from 1
 */
record CsvRow(long line, List<String> cells) {

    List<String> stripped() {
        return cells.stream().map(String::strip).toList();
    }
}
