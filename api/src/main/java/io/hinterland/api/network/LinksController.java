package io.hinterland.api.network;

import io.hinterland.api.ApiServer;
import io.hinterland.api.RequestList;
import io.hinterland.api.analysis.WantedAnswers;
import io.hinterland.api.answer.AnswerForm;
import io.hinterland.api.answer.NextPage;
import io.hinterland.export.table.TableForm;
import io.hinterland.export.table.TableWriter;
import io.hinterland.queries.catalog.Page;
import io.hinterland.queries.link.Change;
import io.hinterland.queries.link.Link;
import io.hinterland.queries.link.LinkQuestion;
import io.hinterland.queries.link.LinkTable;
import io.hinterland.queries.link.Period;
import io.hinterland.schema.Worded;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The links of the network, page by page. */
@Controller(ApiServer.ROOT + "/links")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "network")
class LinksController {

    private final WantedAnswers answers;

    LinksController(WantedAnswers answers) {
        this.answers = answers;
    }

    /**
     * Lists the links over a metapath, such as those of models and papers, sorted by the keys of their nodes.
     *
     * @param metapath metapath of 1 to 3 steps whose ends are linked, such as Model-Paper
     * @param since day of a listing; only links that changed after it
     * @param snapshot day of a complete listing; only links that changed with it
     * @param change with since or snapshot, whether links are listed that were added or that are gone; with since, also
     *     those that stay and of which the record of a model has changed
     * @param limit maximum number of links
     * @param cursor value of next of the previous page
     * @return one page of links
     */
    @Get
    @Produces({MediaType.APPLICATION_JSON, RequestList.NDJSON, MediaType.TEXT_CSV})
    @ApiResponse(
            responseCode = "200",
            description = "one page of links; the Link header has the address of the next",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LinkPage.class)),
                @Content(mediaType = RequestList.NDJSON, schema = @Schema(type = "string")),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string"))
            })
    HttpResponse<?> links(
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue String metapath,
            @QueryValue @Nullable String since,
            @QueryValue @Nullable String snapshot,
            @QueryValue(defaultValue = "added") @Schema(implementation = Change.class) String change,
            @QueryValue(defaultValue = "" + LinkTable.USUAL) @Schema(minimum = "1", maximum = "" + LinkTable.MOST)
                    int limit,
            @QueryValue @Nullable String cursor) {
        Metapath links = Metapath.parse(metapath, Metagraph.hub());
        Change wanted = Worded.parse(Change.class, "change", change);
        Page<Link> page = answers.answer(request, graph -> {
            LinkTable table = new LinkTable(graph);
            LinkQuestion question = new LinkQuestion(links, period(table, since, snapshot));
            Optional<String> after = Optional.ofNullable(cursor);
            return switch (wanted) {
                case ADDED -> table.page(question, limit, after);
                case CHANGED -> table.changedPage(question, limit, after);
                case GONE -> table.gonePage(question, limit, after);
            };
        });
        AnswerForm form = AnswerForm.accepted(request, AnswerForm.JSON, AnswerForm.NDJSON, AnswerForm.CSV);
        MutableHttpResponse<?> response = HttpResponse.ok(written(page, form)).contentType(form.type());
        page.next().ifPresent(next -> NextPage.link(request, response, next));
        return response;
    }

    /**
     * One page of links.
     *
     * @param items links of this page
     * @param next cursor of the next page; null on the last page
     */
    record LinkPage(List<Link> items, Optional<String> next) {}

    private static Object written(Page<Link> page, AnswerForm form) {
        return switch (form) {
            case JSON -> page;
            case NDJSON -> table(TableForm.NDJSON, page);
            case CSV -> table(TableForm.CSV, page);
        };
    }

    private static byte[] table(TableForm form, Page<Link> page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter table = form.begin(Link.COLUMNS, bytes)) {
            for (Link link : page.items()) {
                table.row(link.row());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory takes everything", impossible);
        }
        return bytes.toByteArray();
    }

    private static Optional<Period> period(LinkTable table, @Nullable String since, @Nullable String snapshot) {
        if (since != null && snapshot != null) {
            throw new InvalidInputException("Of 'since' and 'snapshot' only one is possible");
        }
        return snapshot == null
                ? Optional.ofNullable(since).map(LinksController::day).map(Period::after)
                : Optional.of(table.changesOf(day(snapshot)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new InvalidInputException("'" + text + "' is not a day such as 2026-08-22", noDay);
        }
    }
}
