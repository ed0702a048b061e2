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
        @QueryValue
        @Nullable
        @Parameter(description = "words that the id must have, the last of them perhaps cut short")
        String search,

        @QueryValue @Nullable @Parameter(description = "the account that publishes, in any case")
        String owner,

        @QueryValue @Nullable @Parameter(description = "such as transformers")
        String library,

        @QueryValue @Nullable @Parameter(description = "such as text-generation")
        String pipeline,

        @QueryValue @Nullable @Parameter(description = "a tag that is not a library, pipeline, language and so on")
        String tag,

        @QueryValue @Nullable @Parameter(description = "such as apache-2.0")
        String license,

        @QueryValue @Nullable @Parameter(description = "such as en")
        String language,

        @QueryValue @Nullable @Parameter(description = "the id of a dataset; case counts")
        String dataset,

        @QueryValue @Nullable @Parameter(description = "such as LlamaForCausalLM")
        String architecture,

        @QueryValue
        @Nullable
        @Parameter(description = "how it derives from others")
        @Schema(implementation = ModelKind.class)
        String kind,

        @QueryValue
        @Nullable
        @Parameter(description = "whether and how people must ask for access")
        @Schema(implementation = Gated.class)
        String gated,

        @QueryValue(defaultValue = "0") @Parameter(description = "how many downloads at least") @Schema(minimum = "0")
        long minimumDownloads,

        @QueryValue(defaultValue = "0") @Parameter(description = "how many likes at least") @Schema(minimum = "0")
        long minimumLikes,

        @QueryValue(defaultValue = "false")
        @Parameter(description = "true for gone models and those that are only named as a parent as well")
        boolean unlisted,

        @QueryValue
        @Nullable
        @Parameter(
                description = "what the first models have most of, downloads unless given; relevance only with search")
        @Schema(implementation = ModelSort.class)
        String sort,

        @QueryValue(defaultValue = "" + ModelSearch.USUAL)
        @Parameter(description = "how many models")
        @Schema(minimum = "1", maximum = "" + ModelSearch.MOST)
        int limit,

        @QueryValue @Nullable @Parameter(description = "from next of the page before")
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
