package io.hinterland.api.network;

import io.hinterland.queries.catalog.ModelFilters;
import io.hinterland.queries.catalog.ModelSearch;
import io.hinterland.queries.catalog.ModelSort;
import io.hinterland.queries.catalog.ValueFilter;
import io.hinterland.schema.Worded;
import io.hinterland.schema.value.Gated;
import io.hinterland.schema.value.ModelKind;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a search for models takes. */
@Introspected
record SearchParameters(
        @QueryValue @Nullable @Parameter(description = "words in the id; the last word may be a prefix")
        String search,

        @QueryValue @Nullable @Parameter(description = "account of the owner; case-insensitive")
        String owner,

        @QueryValue @Nullable @Parameter(description = "library, such as transformers")
        String library,

        @QueryValue @Nullable @Parameter(description = "pipeline, such as text-generation")
        String pipeline,

        @QueryValue
        @Nullable
        @Parameter(description = "tag; libraries, pipelines and languages have their own parameters")
        String tag,

        @QueryValue @Nullable @Parameter(description = "licence, such as apache-2.0")
        String license,

        @QueryValue @Nullable @Parameter(description = "language, such as en")
        String language,

        @QueryValue @Nullable @Parameter(description = "id of a dataset; case-sensitive")
        String dataset,

        @QueryValue @Nullable @Parameter(description = "architecture, such as LlamaForCausalLM")
        String architecture,

        @QueryValue
        @Nullable
        @Parameter(description = "how the model derives from others")
        @Schema(implementation = ModelKind.class)
        String kind,

        @QueryValue
        @Nullable
        @Parameter(description = "whether and how access must be requested")
        @Schema(implementation = Gated.class)
        String gated,

        @QueryValue(defaultValue = "0") @Parameter(description = "minimum number of downloads") @Schema(minimum = "0")
        long minimumDownloads,

        @QueryValue(defaultValue = "0") @Parameter(description = "minimum number of likes") @Schema(minimum = "0")
        long minimumLikes,

        @QueryValue(defaultValue = "false")
        @Parameter(description = "true to include gone models and models only known as a parent of others")
        boolean unlisted,

        @QueryValue
        @Nullable
        @Parameter(description = "sort order, descending; default: downloads; relevance only with search")
        @Schema(implementation = ModelSort.class)
        String sort,

        @QueryValue(defaultValue = "" + ModelSearch.USUAL)
        @Parameter(description = "maximum number of models")
        @Schema(minimum = "1", maximum = "" + ModelSearch.MOST)
        int limit,

        @QueryValue @Nullable @Parameter(description = "value of next of the previous page")
        String cursor) {

    ModelSearch toSearch() {
        return new ModelSearch(
                Optional.ofNullable(search),
                filters(),
                Optional.ofNullable(sort)
                        .map(word -> Worded.parse(ModelSort.class, "sort", word))
                        .orElse(ModelSort.DOWNLOADS),
                limit,
                Optional.ofNullable(cursor));
    }

    private ModelFilters filters() {
        return new ModelFilters(
                values(),
                Optional.ofNullable(kind).map(word -> Worded.parse(ModelKind.class, "kind", word)),
                Optional.ofNullable(gated).map(word -> Worded.parse(Gated.class, "gated", word)),
                Optional.empty(),
                minimumDownloads,
                minimumLikes,
                unlisted);
    }

    private Map<ValueFilter, String> values() {
        Map<ValueFilter, String> values = new EnumMap<>(ValueFilter.class);
        put(values, ValueFilter.OWNER, owner);
        put(values, ValueFilter.LIBRARY, library);
        put(values, ValueFilter.PIPELINE, pipeline);
        put(values, ValueFilter.TAG, tag);
        put(values, ValueFilter.LICENSE, license);
        put(values, ValueFilter.LANGUAGE, language);
        put(values, ValueFilter.DATASET, dataset);
        put(values, ValueFilter.ARCHITECTURE, architecture);
        return values;
    }

    private static void put(Map<ValueFilter, String> values, ValueFilter filter, @Nullable String given) {
        if (given != null) {
            values.put(filter, given);
        }
    }
}
