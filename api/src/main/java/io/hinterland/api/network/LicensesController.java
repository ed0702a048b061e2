package io.hinterland.api.network;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.license.License;
import io.hinterland.queries.license.LicenseAnswer;
import io.hinterland.queries.license.LicensePolicy;
import io.hinterland.queries.license.LicenseRules;
import io.hinterland.queries.license.Licenses;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Licences and what they mean along lineage. */
@Controller(ApiServer.ROOT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "network")
class LicensesController {

    private final Licenses licenses;

    LicensesController(Graph graph) {
        licenses = new Licenses(graph);
    }

    /**
     * Lists the licences whose terms are known, simplified. This is no legal advice.
     *
     * @return the licences, by key
     */
    @Get("/license-terms")
    List<License> licenses() {
        return LicenseRules.packaged().all();
    }

    /**
     * Shows the licences behind a model: terms that reach it along lineage, conflicts, violations of a policy, and
     * licences that it could be under. This is no legal advice.
     *
     * @param owner account of the owner, or _ for a model without owner
     * @param name part of the id after the slash; case-sensitive
     * @param allow licences or categories that may be behind it, separated by commas; all if omitted
     * @param deny licences or categories that must not be behind it, separated by commas
     * @return obligations, conflicts and violations
     */
    @Get("/models/{owner}/{name}/licenses")
    LicenseAnswer licensesOf(
            String owner, String name, @QueryValue @Nullable String allow, @QueryValue @Nullable String deny) {
        return licenses.of(ModelsController.id(owner, name), new LicensePolicy(words(allow), words(deny)));
    }

    private static List<String> words(@Nullable String list) {
        return list == null ? List.of() : List.of(list.split(","));
    }
}
