package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.metapath.MetapathScores;
import io.hinterland.queries.metapath.ScoreAnswer;
import io.hinterland.queries.metapath.ScoreOptions;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.BiFunction;

/** How strongly metapaths join nodes. */
@Controller(ApiServer.ROOT + "/metapaths/scores")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class ScoresController {

    private final WantedAnswers answers;
    private final MetapathScores scores;

    ScoresController(Graph graph, WantedAnswers answers) {
        this.answers = answers;
        scores = new MetapathScores(graph);
    }

    /**
     * How strongly a metapath joins one node to each other, the highest scores first.
     *
     * @param metapath such as Paper-Model-Paper; PathSim takes symmetric ones only
     * @param source the node to begin at: a model's id, an arXiv id, or the name of a node
     * @param measured what to measure
     * @param walks which edges walks go along, where they may end, and what they may cost
     * @return the targets, and the Cypher that finds them
     */
    @Get
    ScoreAnswer.FromSource scores(
            HttpRequest<?> request,
            @QueryValue String metapath,
            @QueryValue String source,
            @RequestBean ScoreParameters measured,
            @RequestBean WalkParameters walks) {
        return answer(request, measured, walks, (reading, options) -> reading.from(source, metapath, options));
    }

    /**
     * How strongly a metapath joins each of several nodes to others, in the order of these nodes.
     *
     * @param metapath such as Paper-Model-Paper; PathSim takes symmetric ones only
     * @param source the nodes to begin at, given once for each
     * @param measured what to measure
     * @param walks which edges walks go along, where they may end, and what they may cost
     * @return the targets of each source, and the Cypher that finds them
     */
    @Get("/batch")
    List<ScoreAnswer.FromSource> batch(
            HttpRequest<?> request,
            @QueryValue String metapath,
            @QueryValue @ArraySchema(maxItems = MetapathScores.MOST_SOURCES) List<String> source,
            @RequestBean ScoreParameters measured,
            @RequestBean WalkParameters walks) {
        return answer(request, measured, walks, (reading, options) -> reading.fromEach(source, metapath, options));
    }

    /**
     * The pairs of nodes that a metapath joins most strongly, the highest scores first.
     *
     * @param metapath such as Paper-Model-Paper; PathSim takes symmetric ones only
     * @param measured what to measure
     * @param walks which edges walks go along, where they may end, and what they may cost
     * @return the pairs, each once where the score is the same both ways, and the Cypher that finds them
     */
    @Get("/pairs")
    ScoreAnswer.BestPairs pairs(
            HttpRequest<?> request,
            @QueryValue String metapath,
            @RequestBean ScoreParameters measured,
            @RequestBean WalkParameters walks) {
        return answer(request, measured, walks, (reading, options) -> reading.pairs(metapath, options));
    }

    /**
     * How strongly a metapath joins two nodes.
     *
     * @param metapath such as Paper-Model-Paper; PathSim takes symmetric ones only
     * @param source the node to begin at: a model's id, an arXiv id, or the name of a node
     * @param target the node to end at, listed or not
     * @param measured what to measure
     * @param walks which edges walks go along, and what they may cost
     * @return the score, and the Cypher that finds it
     */
    @Get("/pair")
    ScoreAnswer.OfPair pair(
            HttpRequest<?> request,
            @QueryValue String metapath,
            @QueryValue String source,
            @QueryValue String target,
            @RequestBean ScoreParameters measured,
            @RequestBean WalkParameters walks) {
        return answer(
                request, measured, walks, (reading, options) -> reading.between(source, target, metapath, options));
    }

    private <T> T answer(
            HttpRequest<?> request,
            ScoreParameters measured,
            WalkParameters walks,
            BiFunction<MetapathScores, ScoreOptions, T> question) {
        ScoreOptions options = measured.over(walks);
        return answers.answer(request, graph -> question.apply(scores.reading(walks.within(graph)), options));
    }
}
