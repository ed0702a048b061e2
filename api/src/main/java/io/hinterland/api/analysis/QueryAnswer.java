package io.hinterland.api.analysis;

import io.hinterland.queries.canned.CannedQuery;
import io.hinterland.queries.canned.CellText;
import io.micronaut.core.annotation.Introspected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * What a canned query answered.
 *
 * @param rows each as long as there are columns
 * @param cypher the query with its values, to be pasted into Neo4j Browser
 */
@Introspected
record QueryAnswer(String name, List<String> columns, List<List<@Nullable Object>> rows, String cypher) {

    /** Returns the rows under a head of columns, as RFC 4180 lays down. */
    static String csv(CannedQuery.Answer result) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(result.columns());
            for (List<@Nullable Object> row : result.rows()) {
                printer.printRecord(row.stream().map(CellText::of));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }
}
