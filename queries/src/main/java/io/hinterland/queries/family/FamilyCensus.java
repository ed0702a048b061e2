package io.hinterland.queries.family;

import io.hinterland.schema.value.LineageRelation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of every family at once. Each model adds itself to each of its distinct ancestors, so that nothing is
 * counted twice; models have few ancestors, if many descendants, so that this is quick.
 */
final class FamilyCensus {

    private static final LineageRelation[] RELATIONS = LineageRelation.values();

    private final LineageEdges edges;
    private final int[] descendants;
    private final long[] downloads;
    private final long[] likes;
    private final int[] depths;
    private final int[] firstCreated;
    private final int[] lastCreated;
    private final int[] related;
    private final int[] firstRelated;

    private FamilyCensus(LineageEdges edges) {
        this.edges = edges;
        int models = edges.models();
        descendants = new int[models];
        downloads = new long[models];
        likes = new long[models];
        depths = new int[models];
        firstCreated = unknown(models);
        lastCreated = unknown(models);
        related = new int[models * RELATIONS.length];
        firstRelated = unknown(models * RELATIONS.length);
    }

    private static int[] unknown(int length) {
        int[] days = new int[length];
        Arrays.fill(days, LineageEdges.UNKNOWN);
        return days;
    }

    static FamilyCensus of(LineageEdges edges) {
        FamilyCensus census = new FamilyCensus(edges);
        AncestorWalk walk = new AncestorWalk(edges.models(), edges.parents());
        for (int model = 0; model < edges.models(); model++) {
            int descendant = model;
            walk.from(model, (ancestor, depth, relations) -> census.count(ancestor, descendant, depth, relations));
        }
        return census;
    }

    private void count(int ancestor, int descendant, int depth, int relations) {
        int day = edges.created(descendant);
        descendants[ancestor]++;
        downloads[ancestor] += edges.downloads(descendant);
        likes[ancestor] += edges.likes(descendant);
        depths[ancestor] = Math.max(depths[ancestor], depth);
        firstCreated[ancestor] = earlier(firstCreated[ancestor], day);
        lastCreated[ancestor] = Math.max(lastCreated[ancestor], day);
        for (int relation = 0; relation < RELATIONS.length; relation++) {
            if ((relations & 1 << relation) != 0) {
                int place = ancestor * RELATIONS.length + relation;
                related[place]++;
                firstRelated[place] = earlier(firstRelated[place], day);
            }
        }
    }

    private static int earlier(int one, int other) {
        if (one == LineageEdges.UNKNOWN) {
            return other;
        }
        return other == LineageEdges.UNKNOWN ? one : Math.min(one, other);
    }

    long descendants(int model) {
        return descendants[model];
    }

    long downloads(int model) {
        return downloads[model];
    }

    long likes(int model) {
        return likes[model];
    }

    int depth(int model) {
        return depths[model];
    }

    long related(int model, LineageRelation relation) {
        return related[model * RELATIONS.length + relation.ordinal()];
    }

    FamilyFigures figures(int model) {
        Map<String, Long> byRelation = new LinkedHashMap<>();
        Map<String, Long> daysToFirst = new LinkedHashMap<>();
        for (LineageRelation relation : RELATIONS) {
            byRelation.put(relation.word(), related(model, relation));
            int first = firstRelated[model * RELATIONS.length + relation.ordinal()];
            if (first != LineageEdges.UNKNOWN && edges.created(model) != LineageEdges.UNKNOWN) {
                daysToFirst.put(relation.word(), (long) first - edges.created(model));
            }
        }
        return new FamilyFigures(
                descendants[model],
                downloads[model],
                likes[model],
                depths[model],
                byRelation,
                day(firstCreated[model]),
                day(lastCreated[model]),
                daysToFirst);
    }

    private static Optional<LocalDate> day(int day) {
        return day == LineageEdges.UNKNOWN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
