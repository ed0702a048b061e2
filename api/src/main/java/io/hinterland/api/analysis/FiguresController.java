package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.queries.figures.Figures;
import io.hinterland.queries.figures.Group;
import io.hinterland.queries.figures.GroupOrder;
import io.hinterland.queries.figures.Grouping;
import io.hinterland.queries.figures.Totals;
import io.hinterland.queries.figures.Usage;
import io.hinterland.schema.Worded;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Figures over the listed models that pass filters. */
@Controller(ApiServer.ROOT + "/figures")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class FiguresController {

    private final KeptFigures figures;

    FiguresController(KeptFigures figures) {
        this.figures = figures;
    }

    /**
     * Sums up the models that pass the filters.
     *
     * @param parameters filters
     * @return the sums
     */
    @Get
    Totals totals(@RequestBean FigureParameters parameters) {
        return figures.totals(parameters.filters());
    }

    /**
     * Groups the models that pass the filters.
     *
     * @param parameters filters
     * @param by what the models are grouped by
     * @param order what the groups are sorted by
     * @param limit maximum number of groups
     * @return the groups
     */
    @Get("/groups")
    List<Group> groups(
            @RequestBean FigureParameters parameters,
            @QueryValue @Schema(implementation = Grouping.class) String by,
            @QueryValue(defaultValue = "models") @Schema(implementation = GroupOrder.class) String order,
            @QueryValue(defaultValue = "" + Figures.USUAL_GROUPS)
                    @Schema(minimum = "1", maximum = "" + Figures.MOST_GROUPS)
                    int limit) {
        return figures.groups(
                parameters.filters(),
                new KeptFigures.Grouped(
                        Worded.parse(Grouping.class, "group", by), Worded.parse(GroupOrder.class, "order", order)),
                limit);
    }

    /**
     * Counts the models that pass the filters by how much they are downloaded and liked.
     *
     * @param parameters filters
     * @return the counts
     */
    @Get("/usage")
    List<Usage> usage(@RequestBean FigureParameters parameters) {
        return figures.usage(parameters.filters());
    }
}
