package io.hinterland.api.analysis;

import io.hinterland.queries.metapath.Measure;
import io.hinterland.queries.metapath.ScoreOptions;
import io.hinterland.schema.Worded;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

/** What is measured. */
@Introspected
record ScoreParameters(
        @QueryValue @Parameter(description = "measure") @Schema(implementation = Measure.class)
        String measure,

        @QueryValue(defaultValue = "" + ScoreOptions.USUAL_DAMPING)
        @Parameter(description = "damping of high-degree nodes in dwpc")
        @Schema(minimum = "0", maximum = "1")
        double damping) {

    ScoreOptions over(WalkParameters walks) {
        return new ScoreOptions(Worded.parse(Measure.class, "measure", measure), damping, walks.options());
    }
}
