package io.hinterland.api.network;

import io.hinterland.queries.family.MemberFilter;
import io.hinterland.queries.family.MemberPage;
import io.hinterland.schema.Worded;
import io.hinterland.schema.value.LineageRelation;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** Which descendants of a model are listed. */
@Introspected
record FamilyParameters(
        @QueryValue
        @Nullable
        @Parameter(description = "only descendants that derive by this relation")
        @Schema(implementation = LineageRelation.class)
        String relation,

        @QueryValue @Nullable @Parameter(description = "greatest depth of descendants") @Schema(minimum = "1")
        Integer maxDepth,

        @QueryValue @Nullable @Parameter(description = "account that publishes descendants; case-insensitive")
        String publisher,

        @QueryValue @Nullable @Parameter(description = "first day of their creation, such as 2026-01-31")
        LocalDate since,

        @QueryValue @Nullable @Parameter(description = "last day of their creation, such as 2026-01-31")
        LocalDate until,

        @QueryValue(defaultValue = "" + MemberPage.USUAL)
        @Parameter(description = "maximum number of descendants")
        @Schema(minimum = "1", maximum = "" + MemberPage.MOST)
        int limit,

        @QueryValue @Nullable @Parameter(description = "value of next of the previous page")
        String cursor) {

    MemberFilter filter() {
        return new MemberFilter(
                Optional.ofNullable(relation).map(word -> Worded.parse(LineageRelation.class, "relation", word)),
                Optional.ofNullable(maxDepth),
                Optional.ofNullable(publisher),
                Optional.ofNullable(since),
                Optional.ofNullable(until));
    }

    MemberPage page() {
        return new MemberPage(limit, Optional.ofNullable(cursor));
    }
}
