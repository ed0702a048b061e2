package io.hinterland.api.network;

import io.hinterland.api.ApiServer;
import io.hinterland.api.analysis.WantedAnswers;
import io.hinterland.queries.catalog.Page;
import io.hinterland.queries.catalog.PaperCatalog;
import io.hinterland.schema.identity.ArxivId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Papers, under arXiv ids of the new style ({@code 2304.13705}) and of the old one ({@code astro-ph/0601001}), and in
 * all forms in which people write and paste them.
 */
@Controller(ApiServer.ROOT + "/papers")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "network")
class PapersController {

    private final WantedAnswers answers;

    PapersController(WantedAnswers answers) {
        this.answers = answers;
    }

    /**
     * Returns a paper.
     *
     * @param arxivId arXiv id such as 2304.13705, with or without arXiv: and version; its DOI or an address of the
     *     paper
     * @return the paper
     */
    @Get("/{arxivId:.+}")
    PaperCatalog.PaperDetail paper(HttpRequest<?> request, String arxivId) {
        return papers(request, papers -> papers.get(ArxivId.parseReference(arxivId)));
    }

    /**
     * Returns a paper with an old-style id.
     *
     * @param archive archive, such as astro-ph
     * @param number number, such as 0601001
     * @return the paper
     */
    @Get("/{archive}/{number}")
    PaperCatalog.PaperDetail oldPaper(HttpRequest<?> request, String archive, String number) {
        return papers(request, papers -> papers.get(oldStyle(archive, number)));
    }

    /**
     * Lists the models that cite a paper, the most downloaded first.
     *
     * @param arxivId arXiv id such as 2304.13705, in any form
     * @param parameters filter and page
     * @return one page of models
     */
    @Get("/{arxivId:.+}/models")
    Page<PaperCatalog.CitingModel> models(
            HttpRequest<?> request, String arxivId, @RequestBean CitationParameters parameters) {
        return models(request, ArxivId.parseReference(arxivId), parameters);
    }

    /**
     * Lists the models that cite a paper with an old-style id.
     *
     * @param archive archive, such as astro-ph
     * @param number number, such as 0601001
     * @param parameters filter and page
     * @return one page of models
     */
    @Get("/{archive}/{number}/models")
    Page<PaperCatalog.CitingModel> oldPaperModels(
            HttpRequest<?> request, String archive, String number, @RequestBean CitationParameters parameters) {
        return models(request, oldStyle(archive, number), parameters);
    }

    /**
     * Lists the authors of a paper in order.
     *
     * @param arxivId arXiv id such as 2304.13705, in any form
     * @return the authors; none if the metadata of the paper is missing
     */
    @Get("/{arxivId:.+}/authors")
    List<PaperCatalog.PaperAuthor> authors(HttpRequest<?> request, String arxivId) {
        return papers(request, papers -> papers.authors(ArxivId.parseReference(arxivId)));
    }

    /**
     * Lists the authors of a paper with an old-style id.
     *
     * @param archive archive, such as astro-ph
     * @param number number, such as 0601001
     * @return the authors; none if the metadata of the paper is missing
     */
    @Get("/{archive}/{number}/authors")
    List<PaperCatalog.PaperAuthor> oldPaperAuthors(HttpRequest<?> request, String archive, String number) {
        return papers(request, papers -> papers.authors(oldStyle(archive, number)));
    }

    private static ArxivId oldStyle(String archive, String number) {
        return ArxivId.parseReference(archive + "/" + number);
    }

    private Page<PaperCatalog.CitingModel> models(HttpRequest<?> request, ArxivId id, CitationParameters parameters) {
        return papers(
                request,
                papers -> papers.models(
                        id, parameters.wanted(), parameters.limit(), Optional.ofNullable(parameters.cursor())));
    }

    /** Asks the catalogue for as long as somebody waits. */
    private <T> T papers(HttpRequest<?> request, Function<PaperCatalog, T> question) {
        return answers.answer(request, graph -> question.apply(new PaperCatalog(graph)));
    }
}
