package io.hinterland.report;

import io.hinterland.export.table.TableForm;
import io.hinterland.export.table.TableWriter;
import io.hinterland.queries.canned.CannedQuery;
import io.hinterland.queries.canned.ValueText;
import io.hinterland.report.drawing.Markup;
import io.hinterland.schema.Property;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param file name of its file, without an ending
 * @param caption what it shows, and where the figures come from
 * @param columns their names, of letters, digits and underscores
 * @param rows each as long as there are columns
 * @param shown how many of the rows are on the page; all are in the file
 */
public record DataTable(String file, String caption, List<String> columns, List<List<@Nullable Object>> rows, int shown)
        implements SectionContent {

    /** Dates and words of this length stay on a line. */
    private static final int LONGEST_UNBROKEN = 12;

    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Returns the answer to a canned query as a table. */
    static DataTable of(String file, String caption, CannedQuery.Answer answer) {
        return new DataTable(
                file, caption, answer.columns(), answer.rows(), answer.rows().size());
    }

    @Override
    public void write(Markup page) {
        page.begin("figure").begin("div", "class", "wide").begin("table").line().begin("tr");
        columns.forEach(column -> page.element("th", words(column), "scope", "col"));
        page.end().line();
        rows.stream().limit(shown).forEach(row -> write(row, page));
        page.end().end().begin("figcaption").text(caption + ". ");
        if (shown < rows.size()) {
            page.text(String.format(Locale.ROOT, "The first %,d of %,d rows; all are in ", shown, rows.size()));
        }
        page.element("a", file + ".csv", "href", file + ".csv").end().end().line();
    }

    private static void write(List<@Nullable Object> row, Markup page) {
        page.begin("tr");
        row.forEach(cell -> page.element("td", shown(cell), "class", look(cell)));
        page.end().line();
    }

    private static String look(@Nullable Object cell) {
        if (cell instanceof Number) {
            return "number";
        }
        return shown(cell).length() <= LONGEST_UNBROKEN ? "short" : "text";
    }

    private static String shown(@Nullable Object cell) {
        if (cell instanceof Double number) {
            return String.format(Locale.ROOT, "%,.1f", number);
        }
        return cell instanceof Long number ? String.format(Locale.ROOT, "%,d", number) : ValueText.of(cell);
    }

    /** Returns the name of a column as words: {@code firstCreated} is "first created". */
    private static String words(String column) {
        return column.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    public void write(ReportFolder folder) throws IOException {
        folder.write(file + ".csv", out -> {
            List<Property> named = columns.stream().map(Property::text).toList();
            try (TableWriter table = TableForm.CSV.begin(named, out)) {
                for (List<@Nullable Object> row : rows) {
                    table.row(row);
                }
            }
        });
    }
}
