package io.hinterland.api.network;

import io.hinterland.queries.catalog.ModelSearch;
import io.hinterland.schema.Worded;
import io.hinterland.schema.value.CitationRole;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** Which of the models that cite a paper are told. */
@Introspected
record CitationParameters(
        @QueryValue
        @Nullable
        @Parameter(description = "only citations of this role; default: all, including boilerplate")
        @Schema(implementation = CitationRole.class)
        String role,

        @QueryValue(defaultValue = "" + ModelSearch.USUAL)
        @Parameter(description = "maximum number of models")
        @Schema(minimum = "1", maximum = "" + ModelSearch.MOST)
        int limit,

        @QueryValue @Nullable @Parameter(description = "value of next of the previous page")
        String cursor) {

    Optional<CitationRole> wanted() {
        return Optional.ofNullable(role).map(word -> Worded.parse(CitationRole.class, "role", word));
    }
}
