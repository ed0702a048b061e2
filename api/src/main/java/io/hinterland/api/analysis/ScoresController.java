package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.metapath.MetapathScores;
import io.hinterland.queries.metapath.ScoreAnswer;
import io.hinterland.queries.metapath.ScoreOptions;
import io.hinterland.schema.failure.InvalidInputException;
import io.micronaut.core.convert.format.Format;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.BiFunction;

/** How strongly metapaths join nodes. */
@Controller(ApiServer.ROOT + "/metapaths/scores")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class ScoresController {

    /** Each parameter of the name is one value; without this, a lone one is split at its commas. */
    private static final String REPEATED = "multi";

    private final WantedAnswers answers;
    private final MetapathScores scores;

    ScoresController(Graph graph, WantedAnswers answers) {
        this.answers = answers;
        scores = new MetapathScores(graph);
    }

    /**
     * Scores how strongly a node is related to others over a metapath, the highest scores first.
     *
     * @param metapath metapath such as Paper-Model-Paper; must be symmetric for PathSim
     * @param source source node: a model id, an arXiv id or a node name
     * @param measured measure
     * @param walks options of the walks
     * @return the targets, and the Cypher of the query
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
     * Scores how strongly each of several nodes is related to others over a metapath, in the order of the sources.
     *
     * @param metapath metapath such as Paper-Model-Paper; must be symmetric for PathSim
     * @param source source nodes; repeat the parameter for each
     * @param measured measure
     * @param walks options of the walks
     * @return the targets of each source, and the Cypher of the query
     */
    @Get("/batch")
    List<ScoreAnswer.FromSource> batch(
            HttpRequest<?> request,
            @QueryValue String metapath,
            @QueryValue @Format(REPEATED) @ArraySchema(maxItems = MetapathScores.MOST_SOURCES) List<String> source,
            @RequestBean ScoreParameters measured,
            @RequestBean WalkParameters walks) {
        if (source.isEmpty()) {
            throw new InvalidInputException("The parameter 'source' is missing");
        }
        return answer(request, measured, walks, (reading, options) -> reading.fromEach(source, metapath, options));
    }

    /**
     * Scores the same for sources that are named in the body, since many do not fit into an address.
     *
     * @param metapath metapath such as Paper-Model-Paper; must be symmetric for PathSim
     * @param measured measure
     * @param walks options of the walks
     * @param body source nodes as JSON, or one per line
     * @return the targets of each source, and the Cypher of the query
     */
    @Post("/batch")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @RequestBody(
            required = true,
            description = "source nodes as JSON, or one per line",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SourceList.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = "string"))
            })
    List<ScoreAnswer.FromSource> batchOfBody(
            HttpRequest<?> request,
            @QueryValue String metapath,
            @RequestBean ScoreParameters measured,
            @RequestBean WalkParameters walks,
            @Body @Parameter(hidden = true) String body) {
        List<String> sources = SourceList.FORM.read(body, request.getContentType());
        return answer(request, measured, walks, (reading, options) -> reading.fromEach(sources, metapath, options));
    }

    /**
     * Lists the pairs of nodes that are most strongly related over a metapath, the highest scores first.
     *
     * @param metapath metapath such as Paper-Model-Paper; must be symmetric for PathSim
     * @param measured measure
     * @param walks options of the walks
     * @return the pairs, each once if the score is symmetric, and the Cypher of the query
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
     * Scores how strongly two nodes are related over a metapath.
     *
     * @param metapath metapath such as Paper-Model-Paper; must be symmetric for PathSim
     * @param source source node: a model id, an arXiv id or a node name
     * @param target target node, listed or not
     * @param measured measure
     * @param walks options of the walks
     * @return the score, and the Cypher of the query
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
