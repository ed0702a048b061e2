package io.hinterland.export.folder;

import io.hinterland.schema.failure.UnavailableException;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes or edges of a type as CSV, and the header in a file of its own, since which properties there are is known
 * only at the end. A row ends behind its last value: the import takes what is missing there for absent.
 */
final class ImportTable implements Closeable {

    private final Path folder;
    private final String name;
    private final String leading;
    private final BufferedWriter out;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private boolean hasLineBreaks;

    private record Column(int place, ImportType type) {}

    /** @param leading what the header begins with: the columns of ids */
    ImportTable(Path folder, String name, String leading) throws IOException {
        this.folder = folder;
        this.name = name;
        this.leading = leading;
        this.out = Files.newBufferedWriter(folder.resolve(name + ".csv"));
    }

    /** Writes a row: the ids, and the properties by their names. */
    void row(List<String> ids, Map<String, Object> properties) throws IOException {
        List<@Nullable String> cells = new ArrayList<>();
        for (String id : ids) {
            cells.add(quoted(id));
        }
        int first = cells.size();
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            if (property.getValue() instanceof List<?> list && list.isEmpty()) {
                // The import has no empty lists; here they say the same as an absent property.
                continue;
            }
            int place = first + place(property.getKey(), property.getValue());
            while (cells.size() <= place) {
                cells.add(null);
            }
            cells.set(place, quoted(ImportType.text(property.getValue())));
        }
        for (int index = 0; index < cells.size(); index++) {
            String cell = cells.get(index);
            out.write((index == 0 ? "" : ",") + (cell == null ? "" : cell));
        }
        out.write('\n');
    }

    private int place(String property, Object value) {
        ImportType type = ImportType.of(value);
        Column column = columns.computeIfAbsent(property, any -> new Column(columns.size(), type));
        if (column.type != type) {
            throw new UnavailableException("Cannot export " + name + "." + property + " for an import: some are "
                    + column.type.word() + ", others " + type.word());
        }
        return column.place;
    }

    private String quoted(String text) {
        hasLineBreaks |= text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Returns whether a field goes over several lines, which the import must be told. */
    boolean hasLineBreaks() {
        return hasLineBreaks;
    }

    /** Returns the argument of the import that names label or type and the files. */
    String argument() {
        return name + "=" + header() + "," + name + ".csv";
    }

    private String header() {
        return name + "-header.csv";
    }

    @Override
    public void close() throws IOException {
        out.close();
        List<String> names = new ArrayList<>(leading.isEmpty() ? List.of() : List.of(leading));
        columns.forEach((property, column) -> names.add('"' + property + ':' + column.type.word() + '"'));
        Files.writeString(folder.resolve(header()), String.join(",", names) + "\n");
    }
}
