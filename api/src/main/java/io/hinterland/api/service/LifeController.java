package io.hinterland.api.service;

import io.hinterland.api.ApiServer;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Whether the process lives, whatever the database does. */
@Controller(ApiServer.ROOT + "/health/live")
@Tag(name = "service")
class LifeController {

    /**
     * Tells that the process lives, without asking the database.
     *
     * @return the state of the process
     */
    @Get
    Life live() {
        return new Life("up");
    }

    /**
     * The state of the process.
     *
     * @param status always {@code up}; otherwise there is no answer
     */
    @Introspected
    record Life(String status) {}
}
