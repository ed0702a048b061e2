package io.hinterland.ingest.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.ingest.source.RecordKind.Column;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A whole table in one JSON object, as a data frame of pandas is written: {@code {"id": {"0": "a", "1": "b"}, …}} by
 * default, and with {@code orient} {@code index}, {@code split} and {@code table}; the id may be its index. Or a list
 * of records inside an object.
 */
final class DataFrame {

    private final RecordKind kind;
    private final JsonNode frame;

    private DataFrame(RecordKind kind, JsonNode frame) {
        this.kind = kind;
        this.frame = frame;
    }

    /** Returns the records of the table; nothing where the object is a record itself. */
    static Optional<Iterator<JsonNode>> rows(RecordKind kind, JsonNode object) {
        return new DataFrame(kind, object).rows().map(Stream::iterator);
    }

    private Optional<Stream<JsonNode>> rows() {
        if (frame.path("columns").isArray() && frame.path("data").isArray()) {
            return Optional.of(split());
        }
        if (frame.path("schema").isObject() && frame.path("data").isArray()) {
            return Optional.of(elements(frame.path("data")).map(this::named));
        }
        Optional<JsonNode> wrapped = wrapped();
        if (wrapped.isPresent()) {
            return Optional.of(elements(wrapped.get()).map(this::named));
        }
        Optional<JsonNode> ids = idColumn();
        if (ids.filter(this::areColumns).isPresent()) {
            return Optional.of(columns(ids.get()));
        }
        if (isIndex()) {
            return Optional.of(elements(frame).map(this::named));
        }
        return indexedById();
    }

    /** Where the id is the index, it stands in place of the numbers of rows, by columns or by rows. */
    private Optional<Stream<JsonNode>> indexedById() {
        if (frame.isEmpty() || !elements(frame).allMatch(JsonNode::isObject)) {
            return Optional.empty();
        }
        JsonNode first = frame.iterator().next();
        if (namesColumns(frame) && areIds(first) && haveRowsOf(first)) {
            return Optional.of(columns(first));
        }
        return areIds(frame) && namesColumns(first)
                ? Optional.of(frame.properties().stream().map(row -> identified(row.getKey(), named(row.getValue()))))
                : Optional.empty();
    }

    private boolean areIds(JsonNode object) {
        return !object.isEmpty() && names(object).stream().allMatch(kind::mayBeId);
    }

    private boolean namesColumns(JsonNode object) {
        return names(object).stream().anyMatch(name -> kind.column(name).isPresent());
    }

    private JsonNode identified(String id, JsonNode row) {
        return row.isObject() && names(row).stream().noneMatch(kind::isId) ? ((ObjectNode) row).put("id", id) : row;
    }

    /** The records of an answer of a service, or of a file that says what they are: {@code {"models": [ … ]}}. */
    private Optional<JsonNode> wrapped() {
        boolean isRecord = names(frame).stream().anyMatch(kind::isId);
        return Stream.of(kind.word(), "data", "results", "items", "records")
                .map(frame::path)
                .filter(value -> !isRecord && value.isArray() && value.path(0).isObject())
                .findFirst();
    }

    private Stream<JsonNode> split() {
        List<String> names = new ArrayList<>();
        frame.path("columns").forEach(name -> names.add(name.asText()));
        Iterator<JsonNode> index = frame.path("index").elements();
        return elements(frame.path("data")).map(row -> {
            ObjectNode record = JsonNodeFactory.instance.objectNode();
            IntStream.range(0, names.size()).forEach(column -> set(record, names.get(column), row.path(column)));
            String name = index.hasNext() ? index.next().asText() : "";
            return kind.mayBeId(name) ? identified(name, record) : record;
        });
    }

    private Optional<JsonNode> idColumn() {
        return frame.properties().stream()
                .filter(field -> kind.isId(field.getKey()) && field.getValue().isObject())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A record whose id is an object by mistake is no table: all columns of one have the same rows. */
    private boolean areColumns(JsonNode ids) {
        return haveRowsOf(ids) && (frame.size() > 1 || names(ids).stream().allMatch(row -> row.matches("\\d+")));
    }

    private boolean haveRowsOf(JsonNode first) {
        List<String> rows = names(first);
        return elements(frame)
                .allMatch(column -> column.isObject() && names(column).equals(rows));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private Stream<JsonNode> columns(JsonNode ids) {
        return ids.properties().stream().map(row -> {
            ObjectNode record = JsonNodeFactory.instance.objectNode();
            frame.properties()
                    .forEach(column ->
                            set(record, column.getKey(), column.getValue().path(row.getKey())));
            return kind.mayBeId(row.getKey()) ? identified(row.getKey(), record) : record;
        });
    }

    private boolean isIndex() {
        return !frame.isEmpty()
                && elements(frame).allMatch(JsonNode::isObject)
                && elements(frame).limit(1).anyMatch(row -> row.properties().stream()
                        .anyMatch(field ->
                                kind.isId(field.getKey()) && !field.getValue().isContainerNode()));
    }

    private JsonNode named(JsonNode row) {
        if (!row.isObject()) {
            return row;
        }
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        row.properties().forEach(field -> set(record, field.getKey(), field.getValue()));
        return record;
    }

    private void set(ObjectNode record, String name, JsonNode value) {
        Optional<Column> column = kind.column(name);
        if (!value.isMissingNode()) {
            record.set(
                    column.map(Column::field).orElse(name),
                    column.map(known -> known.cell().read(value)).orElse(value));
        }
    }

    private static Stream<JsonNode> elements(JsonNode container) {
        return StreamSupport.stream(container.spliterator(), false);
    }
}
