package io.hinterland.queries.explanation;

import io.hinterland.schema.metapath.Filter;
import io.hinterland.schema.metapath.Metapath;
import java.util.Collections;
import java.util.Optional;

/**
 * Walks over a metapath from both ends, always on the side where fewer edges lie in the way, until they meet. So a node
 * of high degree in the middle is met from both sides, and what else it is joined to is not looked at.
 */
final class SearchFromBothEnds {

    private static final long MOST_EDGES = 200_000;

    /** What comes of it: the walks meet, or they do not. */
    sealed interface Outcome {}

    /** They meet. */
    record Joined(WalkLayers layers) implements Outcome {}

    /** They do not. */
    record Apart(Explanation.DeadEnd deadEnd) implements Outcome {}

    private final Metapath metapath;
    private final ReachedNodes source;
    private final ReachedNodes target;
    private final StepReader reader;

    private ReachedNodes forward;
    private ReachedNodes backward;
    private int done;
    private int left;

    SearchFromBothEnds(Metapath metapath, ReachedNodes source, ReachedNodes target, StepReader reader) {
        this.metapath = metapath;
        this.source = source;
        this.target = target;
        this.reader = reader;
        this.forward = source;
        this.backward = target;
        this.left = metapath.length();
    }

    Outcome outcome() {
        if (!passes(source, 0)) {
            return new Apart(deadEnd(1, refused(source, 0)));
        }
        if (!passes(target, metapath.length())) {
            return new Apart(deadEnd(metapath.length(), refused(target, metapath.length())));
        }
        while (done < left) {
            Optional<Explanation.DeadEnd> stopped = advance();
            if (stopped.isPresent()) {
                return new Apart(stopped.get());
            }
        }
        return Collections.disjoint(forward.nodes(), backward.nodes())
                ? new Apart(deadEnd(Math.max(done, 1), neverMeet()))
                : new Joined(WalkLayers.between(metapath, only(source), forward, only(target), backward));
    }

    private boolean passes(ReachedNodes end, int position) {
        Filter filter = metapath.nodeFilters().get(position);
        return filter.isEmpty() || reader.passes(metapath.nodeTypes().get(position), only(end), filter);
    }

    private String refused(ReachedNodes end, int position) {
        return end.words() + " does not pass the filter "
                + metapath.nodeFilters().get(position);
    }

    private Optional<Explanation.DeadEnd> advance() {
        FilteredStep ahead = FilteredStep.forward(metapath, done + 1);
        FilteredStep behind = FilteredStep.backward(metapath, left);
        long fromSource = forward.width(ahead.step());
        long fromTarget = backward.width(behind.step());
        boolean fromSourceNext = fromSource <= fromTarget;
        long width = Math.min(fromSource, fromTarget);
        int step = fromSourceNext ? done + 1 : left;
        if (width > MOST_EDGES) {
            return Optional.of(deadEnd(step, tooWide(width)));
        }
        ReachedNodes before = fromSourceNext ? forward : backward;
        FilteredStep way = fromSourceNext ? ahead : behind;
        ReachedNodes beyond = before.beyond(way);
        if (fromSourceNext) {
            forward = beyond;
            done++;
        } else {
            backward = beyond;
            left--;
        }
        return beyond.nodes().isEmpty()
                ? Optional.of(deadEnd(
                        step,
                        new FilteredStep.Exhausted(before, way, reader.allEdges(way.step(), before.nodes())).words()))
                : Optional.empty();
    }

    private String neverMeet() {
        int length = metapath.length();
        if (left == length) {
            return source.words() + " is linked to " + forward.words() + ", but not to " + target.words();
        }
        if (done == 0) {
            return target.words() + " is linked to " + backward.words() + ", but not to " + source.words();
        }
        return "from %s, %s leads to %s; from %s, %s leads to %s; they have no node in common"
                .formatted(
                        source.words(),
                        steps(0, done),
                        forward.words(),
                        target.words(),
                        steps(left, length),
                        backward.words());
    }

    private static String steps(int from, int to) {
        return to - from == 1 ? "step " + to : "walking steps " + (from + 1) + " to " + to;
    }

    private static String tooWide(long width) {
        return "at least %,d edges would have to be read, and the maximum is %,d; use a shorter metapath"
                .formatted(width, MOST_EDGES);
    }

    private Explanation.DeadEnd deadEnd(int step, String reason) {
        return new Explanation.DeadEnd(metapath, step, reason);
    }

    private static Object only(ReachedNodes end) {
        return end.nodes().iterator().next();
    }
}
