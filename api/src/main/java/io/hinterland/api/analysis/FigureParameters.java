package io.hinterland.api.analysis;

import io.hinterland.api.ModelFilterParameters;
import io.hinterland.queries.catalog.ValueFilter;
import io.hinterland.queries.figures.FigureFilters;
import io.hinterland.schema.value.Gated;
import io.hinterland.schema.value.ModelKind;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Which models figures count. */
@Introspected
record FigureParameters(
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

        @QueryValue @Nullable @Parameter(description = "arXiv id of a paper that the models cite")
        String paper,

        @QueryValue @Nullable @Parameter(description = "modality of their pipelines, such as audio")
        String modality,

        @QueryValue @Nullable @Parameter(description = "first day of creation, UTC")
        LocalDate createdFrom,

        @QueryValue @Nullable @Parameter(description = "day before which they were created, UTC")
        LocalDate createdBefore)
        implements ModelFilterParameters {

    FigureFilters filters() {
        return new FigureFilters(
                filters(paper == null ? Map.of() : Map.of(ValueFilter.PAPER, paper), false),
                Optional.ofNullable(modality),
                Optional.ofNullable(createdFrom),
                Optional.ofNullable(createdBefore));
    }
}
