package io.hinterland.queries.link;

import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import io.hinterland.schema.metapath.Step.Direction;
import java.util.List;
import java.util.Optional;

/**
 * Which links are asked for.
 *
 * @param metapath whose ends are linked
 * @param period if present, only links that changed in it
 */
public record LinkQuestion(Metapath metapath, Optional<Period> period) {

    /** Longer metapaths have more walks than anybody reads. */
    public static final int MOST_STEPS = 3;

    /**
     * @throws InvalidInputException if the metapath is too long, has lengths, or has no days that could be after
     *     another
     */
    public LinkQuestion {
        if (!metapath.isPlain() || metapath.length() > MOST_STEPS) {
            throw new InvalidInputException("Links are made of 1 to " + MOST_STEPS
                    + " edges, without lengths such as *1..3; " + metapath + " is another metapath");
        }
        if (period.isPresent() && metapath.steps().stream().noneMatch(LinkQuestion::isListed)) {
            throw new InvalidInputException(
                    "No listing says when links of " + metapath
                            + " were first seen; 'since' and 'snapshot' take metapaths with an edge of a model, such as Model-Paper");
        }
    }

    /** Returns one question for each type of edge; with a period, for those that listings date. */
    public static List<LinkQuestion> everyEdge(Optional<Period> period) {
        return Metagraph.hub().edgeTypes().stream()
                .map(edge -> new Step(edge, Direction.FORWARD))
                .filter(step -> period.isEmpty() || isListed(step))
                .map(step -> new LinkQuestion(new Metapath(List.of(step)), period))
                .toList();
    }

    /** Returns whether an edge comes from records of models, which are dated by their listing. */
    static boolean isListed(Step step) {
        return step.edgeType().source().equals(HubNodeType.MODEL);
    }

    /**
     * Makes sure that changed records can be told: of a record the day is kept on which it changed last.
     *
     * @throws InvalidInputException if there is no period, or it does not last until today
     */
    void requireOpenPeriod() {
        if (period.isEmpty() || period.get().until().isPresent()) {
            throw new InvalidInputException(
                    "Changed records are listed since a listing until today; name its day as 'since'");
        }
    }

    /**
     * Returns the period of links that are gone.
     *
     * @throws InvalidInputException if there is none, or the links are of several edges
     */
    Period goneIn() {
        if (metapath.length() > 1) {
            throw new InvalidInputException("Links over one edge are listed when they are gone; " + metapath + " has "
                    + metapath.length() + ", ask for each of them");
        }
        return period.orElseThrow(() ->
                new InvalidInputException("Links are gone since a listing; name its day as 'since', or a 'snapshot'"));
    }
}
