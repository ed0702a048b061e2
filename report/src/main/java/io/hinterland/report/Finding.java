package io.hinterland.report;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the data say to a question.
 *
 * @param what is counted or found
 * @param value a number or a text; null if there is none in this graph
 * @param published the same in April 2024; null if that is not published as a number
 * @param command what answers it on the command line, or the figures that it is computed from
 */
record Finding(
        String what, @Nullable Object value, @Nullable Object published, String command) {

    Finding(String what, @Nullable Object value, String command) {
        this(what, value, null, command);
    }

    /** The table has a column of what is published only where something is. */
    static DataTable table(String file, List<Finding> findings) {
        boolean published = findings.stream().anyMatch(finding -> finding.published() != null);
        List<List<@Nullable Object>> rows =
                findings.stream().map(finding -> finding.row(published)).toList();
        List<String> columns =
                published ? List.of("finding", "here", "published", "command") : List.of("finding", "here", "command");
        return new DataTable(file, "What the data say", columns, rows, rows.size());
    }

    private List<@Nullable Object> row(boolean withPublished) {
        return withPublished ? Arrays.asList(what, value, published, command) : Arrays.asList(what, value, command);
    }

    /** Returns a share in percent, to one place after the point; 0 of nothing. */
    static double percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(1000.0 * part / whole) / 10.0;
    }
}
