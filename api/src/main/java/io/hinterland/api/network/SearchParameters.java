package io.hinterland.api.network;

import io.hinterland.api.ModelFilterParameters;
import io.hinterland.queries.catalog.ModelSearch;
import io.hinterland.queries.catalog.ModelSort;
import io.hinterland.schema.Worded;
import io.hinterland.schema.value.Gated;
import io.hinterland.schema.value.ModelKind;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
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
        String cursor)
        implements ModelFilterParameters {

    ModelSearch toSearch() {
        return new ModelSearch(
                Optional.ofNullable(search),
                filters(Map.of(), unlisted),
                Optional.ofNullable(sort)
                        .map(word -> Worded.parse(ModelSort.class, "sort", word))
                        .orElse(ModelSort.DOWNLOADS),
                limit,
                Optional.ofNullable(cursor));
    }
}
