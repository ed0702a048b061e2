package io.hinterland.api.network;

import io.hinterland.api.ApiServer;
import io.hinterland.api.analysis.WantedAnswers;
import io.hinterland.queries.vendor.Vendor;
import io.hinterland.queries.vendor.Vendors;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Accounts as vendors. */
@Controller(ApiServer.ROOT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "network")
class VendorsController {

    private final WantedAnswers answers;

    VendorsController(WantedAnswers answers) {
        this.answers = answers;
    }

    /**
     * Shows an account as a vendor: portfolio, rhythm of releases, what others build on its models, and the accounts
     * that are linked with it. Reads the lineage of the whole network.
     *
     * @param owner name of the account
     * @param limit maximum number of linked accounts
     * @return the vendor
     */
    @Get("/vendors/{owner}")
    Vendor vendor(
            HttpRequest<?> request,
            String owner,
            @QueryValue(defaultValue = "" + Vendors.USUAL) @Schema(minimum = "1", maximum = "" + Vendors.MOST)
                    int limit) {
        return answers.answer(request, graph -> new Vendors(graph).of(owner, limit));
    }
}
