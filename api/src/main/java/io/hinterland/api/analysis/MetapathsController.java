package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.cost.MetapathListing;
import io.hinterland.queries.metapath.Measure;
import io.hinterland.queries.metapath.MetapathScores;
import io.hinterland.queries.metapath.ScoreOptions;
import io.hinterland.queries.metapath.WalkCounts;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Walks over metapaths. */
@Controller(ApiServer.ROOT + "/metapaths")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class MetapathsController {

    private static final String HALF = "0.5";

    private final WantedAnswers answers;
    private final MetapathListing listing;
    private final WalkCounts walkCounts;
    private final MetapathScores metapathScores;

    MetapathsController(Graph graph, WantedAnswers answers) {
        this.answers = answers;
        listing = new MetapathListing(graph);
        walkCounts = new WalkCounts(graph);
        metapathScores = new MetapathScores(graph);
    }

    /**
     * The metapaths between two node types, the shorter first, each with what it would cost.
     *
     * @param from the label of a node type, such as Model
     * @param to the same for the other end
     * @param maxLength the most steps, 1 to 6
     * @param limit how many, 1 to 1000
     * @return the metapaths
     */
    @Get
    List<PossibleMetapath> list(
            @QueryValue String from,
            @QueryValue String to,
            @QueryValue(defaultValue = "4") int maxLength,
            @QueryValue(defaultValue = "100") int limit) {
        return listing.between(from, to, maxLength, limit).stream()
                .map(PossibleMetapath::of)
                .toList();
    }

    /**
     * How many walks lead from one node over a metapath to each other, those with most walks first.
     *
     * @param metapath such as Paper-Model-Paper, Model-CITES->Paper<-CITES-Model, or a Cypher pattern
     * @param source the node to begin at: a model's id, an arXiv id, or the name of a node
     * @param parameters which edges walks go along, where they may end, and what they may cost
     * @return the targets, and the Cypher that finds them
     */
    @Get("/counts")
    Walks counts(
            HttpRequest<?> request,
            @QueryValue String metapath,
            @QueryValue String source,
            @RequestBean WalkParameters parameters) {
        return answers.answer(
                request,
                graph -> Walks.of(
                        walkCounts.reading(parameters.within(graph)).from(source, metapath, parameters.options())));
    }

    /**
     * How strongly a metapath joins one node to each other, the highest scores first.
     *
     * @param metapath such as Paper-Model-Paper; PathSim takes symmetric ones only
     * @param source the node to begin at: a model's id, an arXiv id, or the name of a node
     * @param measure what to measure
     * @param damping how much DWPC holds back nodes of high degree, 0 to 1
     * @param parameters which edges walks go along, where they may end, and what they may cost
     * @return the targets, and the Cypher that finds them
     */
    @Get("/scores")
    Scores scores(
            HttpRequest<?> request,
            @QueryValue String metapath,
            @QueryValue String source,
            @QueryValue
                    @Schema(allowableValues = {"walk-count", "path-count", "pathsim", "hetesim", "random-walk", "dwpc"})
                    String measure,
            @QueryValue(defaultValue = HALF) double damping,
            @RequestBean WalkParameters parameters) {
        ScoreOptions options = new ScoreOptions(Measure.of(measure), damping, parameters.options());
        return answers.answer(
                request,
                graph -> Scores.of(
                        metapathScores.reading(parameters.within(graph)).from(source, metapath, options)));
    }

    /**
     * How strongly a metapath joins each of several nodes to others, in the order of these nodes.
     *
     * @param metapath such as Paper-Model-Paper; PathSim takes symmetric ones only
     * @param source the nodes to begin at, given once for each, at most 1000
     * @param measure what to measure
     * @param damping how much DWPC holds back nodes of high degree, 0 to 1
     * @param parameters which edges walks go along, where they may end, and what they may cost
     * @return the targets of each source, and the Cypher that finds them
     */
    @Get("/scores/batch")
    List<Scores> batch(
            HttpRequest<?> request,
            @QueryValue String metapath,
            @QueryValue List<String> source,
            @QueryValue
                    @Schema(allowableValues = {"walk-count", "path-count", "pathsim", "hetesim", "random-walk", "dwpc"})
                    String measure,
            @QueryValue(defaultValue = HALF) double damping,
            @RequestBean WalkParameters parameters) {
        ScoreOptions options = new ScoreOptions(Measure.of(measure), damping, parameters.options());
        return answers.answer(
                request,
                graph -> metapathScores.reading(parameters.within(graph)).fromEach(source, metapath, options).stream()
                        .map(Scores::of)
                        .toList());
    }

    /**
     * The pairs of nodes that a metapath joins most strongly, the highest scores first.
     *
     * @param metapath such as Paper-Model-Paper; PathSim takes symmetric ones only
     * @param measure what to measure
     * @param damping how much DWPC holds back nodes of high degree, 0 to 1
     * @param parameters which edges walks go along, where they may end, and what they may cost
     * @return the pairs, each once where the score is the same both ways, and the Cypher that finds them
     */
    @Get("/scores/pairs")
    Pairs pairs(
            HttpRequest<?> request,
            @QueryValue String metapath,
            @QueryValue
                    @Schema(allowableValues = {"walk-count", "path-count", "pathsim", "hetesim", "random-walk", "dwpc"})
                    String measure,
            @QueryValue(defaultValue = HALF) double damping,
            @RequestBean WalkParameters parameters) {
        ScoreOptions options = new ScoreOptions(Measure.of(measure), damping, parameters.options());
        return answers.answer(
                request,
                graph -> Pairs.of(
                        metapathScores.reading(parameters.within(graph)).pairs(metapath, options)));
    }

    /**
     * How strongly a metapath joins two nodes.
     *
     * @param metapath such as Paper-Model-Paper; PathSim takes symmetric ones only
     * @param source the node to begin at: a model's id, an arXiv id, or the name of a node
     * @param target the node to end at, listed or not
     * @param measure what to measure
     * @param damping how much DWPC holds back nodes of high degree, 0 to 1
     * @param parameters which edges walks go along, and what they may cost
     * @return the score, and the Cypher that finds it
     */
    @Get("/scores/pair")
    Pair pair(
            HttpRequest<?> request,
            @QueryValue String metapath,
            @QueryValue String source,
            @QueryValue String target,
            @QueryValue
                    @Schema(allowableValues = {"walk-count", "path-count", "pathsim", "hetesim", "random-walk", "dwpc"})
                    String measure,
            @QueryValue(defaultValue = HALF) double damping,
            @RequestBean WalkParameters parameters) {
        ScoreOptions options = new ScoreOptions(Measure.of(measure), damping, parameters.options());
        return answers.answer(
                request,
                graph -> Pair.of(
                        metapathScores.reading(parameters.within(graph)).between(source, target, metapath, options)));
    }
}
