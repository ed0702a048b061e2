package io.hinterland.api.analysis;

import io.hinterland.queries.metapath.Measure;
import io.hinterland.queries.metapath.ScoreOptions;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

/** What is measured. */
@Introspected
record ScoreParameters(
        @QueryValue
        @Parameter(description = "what to measure")
        @Schema(allowableValues = {"walk-count", "path-count", "pathsim", "hetesim", "random-walk", "dwpc"})
        String measure,

        @QueryValue(defaultValue = "0.5")
        @Parameter(description = "how much dwpc holds back nodes of high degree, 0 to 1")
        double damping) {

    ScoreOptions over(WalkParameters walks) {
        return new ScoreOptions(Measure.of(measure), damping, walks.options());
    }
}
