package io.hinterland.ingest.source;

import io.hinterland.ingest.clean.paper.PaperField;
import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.identity.ModelId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the records of a source describe, which decides what its columns mean. */
enum RecordKind {
    MODELS(List.of("id", "modelId")) {
        @Override
        Optional<Column> column(String name) {
            return HubColumn.find(name).map(HubColumn::column);
        }

        @Override
        boolean mayBeId(String text) {
            return text.indexOf('/') > 0 && ModelId.canParse(text);
        }
    },

    /** Cells stay texts: the cleaner of papers reads lists and dates as people write them. */
    PAPERS(PaperField.ID.names()) {
        @Override
        Optional<Column> column(String name) {
            return PaperField.find(name).map(field -> new Column(name, CellType.TEXT, field.ordinal()));
        }

        @Override
        boolean mayBeId(String text) {
            return ArxivId.findReference(text).isPresent();
        }
    };

    private final List<String> ids;

    RecordKind(List<String> ids) {
        this.ids = ids;
    }

    /** Returns the column of this name, if it is read. */
    abstract Optional<Column> column(String name);

    /** Returns whether a text looks like the id of a record, and like no number of a row. */
    abstract boolean mayBeId(String text);

    /** Returns whether a field of this name may say which model or paper a record is of. */
    boolean isId(String name) {
        return ids.stream().anyMatch(id -> plain(id).equals(plain(name)));
    }

    /** Returns the names of such fields, for people. */
    String ids() {
        return String.join(", ", ids.subList(0, ids.size() - 1)) + " or " + ids.get(ids.size() - 1);
    }

    /** Returns what the records describe, for people. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns a name as names are compared: Python's {@code created_at} is {@code createdAt}, {@code _id} is not
     * {@code id}.
     */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("(?<!^)[_ -]", "");
    }

    static <T> Map<String, T> byPlainName(Stream<Map.Entry<String, T>> names) {
        return names.collect(Collectors.toUnmodifiableMap(
                name -> plain(name.getKey()), Map.Entry::getValue, (first, later) -> first));
    }

    /**
     * A column that is read.
     *
     * @param field the name of the field in a record
     * @param order of the fields in a record
     */
    record Column(String field, CellType cell, int order) implements Comparable<Column> {

        private static final Comparator<Column> ORDER =
                Comparator.comparing(Column::order).thenComparing(Column::field);

        @Override
        public int compareTo(Column other) {
            return ORDER.compare(this, other);
        }
    }
}
