package io.hinterland.ingest.source;

import io.hinterland.ingest.source.Table.Column;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a table of models that are read, named as the fields of the hub's API. */
enum HubColumn {
    ID("id", Cell.TEXT),
    MODEL_ID("modelId", Cell.TEXT),
    AUTHOR("author", Cell.TEXT),
    DOWNLOADS("downloads", Cell.NUMBER),
    DOWNLOADS_ALL_TIME("downloadsAllTime", Cell.NUMBER),
    LIKES("likes", Cell.NUMBER),
    TRENDING_SCORE("trendingScore", Cell.NUMBER, "trending"),
    USED_STORAGE("usedStorage", Cell.NUMBER),
    PARAMETERS("numParameters", Cell.NUMBER),
    CREATED_AT("createdAt", Cell.TEXT),
    LAST_MODIFIED("lastModified", Cell.TEXT),
    PIPELINE("pipeline_tag", Cell.TEXT, "pipeline"),
    LIBRARY("library_name", Cell.TEXT, "library"),
    TAGS("tags", Cell.NESTED),
    CARD_DATA("cardData", Cell.NESTED),
    CARD("card", Cell.TEXT),
    MODEL_INDEX("model-index", Cell.NESTED),
    SAFETENSORS("safetensors", Cell.NESTED),
    GGUF("gguf", Cell.NESTED),
    BASE_MODELS("baseModels", Cell.NESTED),
    BASE_MODEL("base_model", Cell.NESTED),
    CONFIG("config", Cell.NESTED),
    GATED("gated", Cell.FLAG),
    PRIVATE("private", Cell.FLAG);

    private static final Map<String, HubColumn> BY_NAME = Table.byPlainName(
            Stream.of(values()).flatMap(column -> column.names.stream().map(name -> Map.entry(name, column))));

    private final Column column;
    private final List<String> names;

    HubColumn(String field, Cell cell, String... otherNames) {
        column = new Column(field, cell, ordinal());
        names = Stream.concat(Stream.of(field), Stream.of(otherNames)).toList();
    }

    /** Returns the column of this name; case, hyphens and underscores are not told apart. */
    static Optional<HubColumn> find(String name) {
        return Optional.ofNullable(BY_NAME.get(Table.plain(name)));
    }

    /** Returns the name of the field in the hub's API, and what it holds. */
    Column column() {
        return column;
    }
}
