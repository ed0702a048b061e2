package io.hinterland.export.table;

import io.hinterland.queries.canned.ValueText;
import io.hinterland.schema.Property;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table as RFC 4180 has it. */
final class CsvTable implements TableWriter {

    private final CSVPrinter printer;

    CsvTable(List<Property> columns, OutputStream out) throws IOException {
        printer = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        printer.printRecord(columns.stream().map(Property::name));
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        printer.printRecord(cells.stream().map(ValueText::of));
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
