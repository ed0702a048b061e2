package io.hinterland.api.network;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.vendor.Vendor;
import io.hinterland.queries.vendor.Vendors;
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

    private final Vendors vendors;

    VendorsController(Graph graph) {
        vendors = new Vendors(graph);
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
            String owner,
            @QueryValue(defaultValue = "" + Vendors.USUAL) @Schema(minimum = "1", maximum = "" + Vendors.MOST)
                    int limit) {
        return vendors.of(owner, limit);
    }
}
