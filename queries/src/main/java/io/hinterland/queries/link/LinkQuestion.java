package io.hinterland.queries.link;

import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import io.hinterland.schema.metapath.Step.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which links are asked for.
 *
 * @param metapath whose ends are linked
 * @param since if present, only links that were first seen after that day
 */
public record LinkQuestion(Metapath metapath, Optional<LocalDate> since) {

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
        if (since.isPresent() && metapath.steps().stream().noneMatch(LinkQuestion::isListed)) {
            throw new InvalidInputException("No listing says when links of " + metapath
                    + " were first seen; 'since' takes metapaths with an edge of a model, such as Model-Paper");
        }
    }

    /** Returns one question for each type of edge; with a day, for those that listings date. */
    public static List<LinkQuestion> everyEdge(Optional<LocalDate> since) {
        return Metagraph.hub().edgeTypes().stream()
                .map(edge -> new Step(edge, Direction.FORWARD))
                .filter(step -> since.isEmpty() || isListed(step))
                .map(step -> new LinkQuestion(new Metapath(List.of(step)), since))
                .toList();
    }

    /** Returns whether an edge comes from records of models, which are dated by their listing. */
    static boolean isListed(Step step) {
        return step.edgeType().source().equals(HubNodeType.MODEL);
    }
}
