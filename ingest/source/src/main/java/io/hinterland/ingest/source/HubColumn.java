package io.hinterland.ingest.source;

import io.hinterland.ingest.source.RecordKind.Column;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a table of models that are read, named as the fields of the hub's API. */
enum HubColumn {
    ID("id", CellType.TEXT),
    MODEL_ID("modelId", CellType.TEXT),
    AUTHOR("author", CellType.TEXT),
    DOWNLOADS("downloads", CellType.NUMBER),
    DOWNLOADS_ALL_TIME("downloadsAllTime", CellType.NUMBER),
    LIKES("likes", CellType.NUMBER),
    TRENDING_SCORE("trendingScore", CellType.NUMBER, "trending"),
    USED_STORAGE("usedStorage", CellType.NUMBER),
    PARAMETERS("numParameters", CellType.NUMBER),
    CREATED_AT("createdAt", CellType.TEXT),
    LAST_MODIFIED("lastModified", CellType.TEXT),
    PIPELINE("pipeline_tag", CellType.TEXT, "pipeline"),
    LIBRARY("library_name", CellType.TEXT, "library"),
    TAGS("tags", CellType.NESTED),
    CARD_DATA("cardData", CellType.NESTED),
    CARD("card", CellType.TEXT),
    MODEL_INDEX("model-index", CellType.NESTED),
    SAFETENSORS("safetensors", CellType.NESTED),
    GGUF("gguf", CellType.NESTED),
    BASE_MODELS("baseModels", CellType.NESTED),
    BASE_MODEL("base_model", CellType.NESTED),
    CONFIG("config", CellType.NESTED),
    GATED("gated", CellType.FLAG),
    PRIVATE("private", CellType.FLAG);

    private static final Map<String, HubColumn> BY_NAME = RecordKind.byPlainName(
            Stream.of(values()).flatMap(column -> column.names.stream().map(name -> Map.entry(name, column))));

    private final Column column;
    private final List<String> names;

    HubColumn(String field, CellType cell, String... otherNames) {
        column = new Column(field, cell, ordinal());
        names = Stream.concat(Stream.of(field), Stream.of(otherNames)).toList();
    }

    /** Returns the column of this name; case, hyphens and underscores are not told apart. */
    static Optional<HubColumn> find(String name) {
        return Optional.ofNullable(BY_NAME.get(RecordKind.plain(name)));
    }

    /** Returns the name of the field in the hub's API, and what it holds. */
    Column column() {
        return column;
    }
}
