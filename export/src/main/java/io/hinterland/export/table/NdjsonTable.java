package io.hinterland.export.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.hinterland.schema.Property;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of JSON objects, each in a line of its own; every object has every column. */
final class NdjsonTable implements TableWriter {

    private final List<Property> columns;
    private final JsonGenerator json;

    NdjsonTable(List<Property> columns, OutputStream out) throws IOException {
        this.columns = columns;
        json = new JsonFactory()
                .createGenerator(out)
                .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
                .configure(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM, false)
                .setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        json.writeStartObject();
        for (int index = 0; index < cells.size(); index++) {
            json.writeFieldName(columns.get(index).name());
            write(cells.get(index));
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void write(@Nullable Object cell) throws IOException {
        if (cell == null) {
            json.writeNull();
        } else if (cell instanceof Long whole) {
            json.writeNumber(whole);
        } else if (cell instanceof Number number) {
            json.writeNumber(number.doubleValue());
        } else if (cell instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (cell instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(element);
            }
            json.writeEndArray();
        } else {
            json.writeString(cell.toString());
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
