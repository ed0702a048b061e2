package io.hinterland.api.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hinterland.graph.Graph;
import io.hinterland.queries.figures.FigureFilters;
import io.hinterland.queries.figures.Figures;
import io.hinterland.queries.figures.Group;
import io.hinterland.queries.figures.GroupOrder;
import io.hinterland.queries.figures.Grouping;
import io.hinterland.queries.figures.Totals;
import io.hinterland.queries.figures.Usage;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * Figures over models, kept until the graph is written to. Who asks for some groups has all of them counted: the first
 * twelve cost as much as the first thousand, and others will ask for more of them.
 */
@Singleton
final class KeptFigures {

    private static final int MOST = 2_000;
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Graph graph;
    private final Figures figures;
    private final Cache<Question, Object> kept =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(LONGEST).build();

    KeptFigures(Graph graph) {
        this.graph = graph;
        figures = new Figures(graph);
    }

    /** What is asked, and of which state of the graph. */
    private record Question(String revision, FigureFilters filters, Object figure) {}

    /** How models are grouped. */
    record Grouped(Grouping by, GroupOrder order) {}

    private enum Figure {
        TOTALS,
        USAGE
    }

    Totals totals(FigureFilters filters) {
        return (Totals) kept(filters, Figure.TOTALS, figures::totals);
    }

    @SuppressWarnings("unchecked")
    List<Usage> usage(FigureFilters filters) {
        return (List<Usage>) kept(filters, Figure.USAGE, figures::usage);
    }

    /** Returns the first groups, at most {@value Figures#MOST_GROUPS}. */
    @SuppressWarnings("unchecked")
    List<Group> groups(FigureFilters filters, Grouped grouped, int limit) {
        Figures.check(limit);
        List<Group> all = (List<Group>) kept(
                filters, grouped, wanted -> figures.groups(wanted, grouped.by(), grouped.order(), Figures.MOST_GROUPS));
        return all.subList(0, Math.min(limit, all.size()));
    }

    /** Takes in what was counted over all models by an earlier server, whose graph had the same revision. */
    void take(FirstFigures first) {
        kept.put(new Question(first.revision(), FigureFilters.NONE, Figure.TOTALS), first.totals());
        kept.put(new Question(first.revision(), FigureFilters.NONE, Figure.USAGE), first.usage());
        first.groups()
                .forEach((grouped, groups) ->
                        kept.put(new Question(first.revision(), FigureFilters.NONE, grouped), groups));
    }

    /** Whoever asks for the same meanwhile waits for the same answer. */
    private Object kept(FigureFilters filters, Object figure, Function<FigureFilters, Object> work) {
        return kept.get(new Question(graph.revision(), filters, figure), question -> work.apply(filters));
    }
}
