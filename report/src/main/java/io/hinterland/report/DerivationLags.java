package io.hinterland.report;

import io.hinterland.graph.Graph;
import io.hinterland.queries.chronology.Chronology;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How soon something is derived from a model. */
record DerivationLags(Graph graph) {

    Report.Section section() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        new Chronology(graph)
                .lags()
                .forEach(lag -> rows.add(Arrays.asList(
                        lag.relation(),
                        lag.year(),
                        lag.models(),
                        lag.withChild(),
                        lag.older(),
                        lag.firstQuartile().orElse(null),
                        lag.median().orElse(null),
                        lag.thirdQuartile().orElse(null))));
        return new Report.Section(
                "6. How soon is something derived?",
                "Days from the creation of a model to that of the first one derived from it.",
                List.of(new DataTable(
                        "lags",
                        "Lags by relation and by the year of the model: hinterland time lags",
                        List.of(
                                "relation",
                                "year",
                                "models",
                                "withChild",
                                "childOlder",
                                "firstQuartile",
                                "median",
                                "thirdQuartile"),
                        rows,
                        rows.size())));
    }
}
