package io.hinterland.api.network;

import io.hinterland.api.ApiServer;
import io.hinterland.api.analysis.WantedAnswers;
import io.hinterland.api.answer.WholeFile;
import io.hinterland.export.network.NetworkExport;
import io.hinterland.export.network.NetworkForm;
import io.hinterland.export.network.NetworkWriter;
import io.hinterland.export.network.Selection;
import io.hinterland.export.network.SelectionTerms;
import io.hinterland.graph.Graph;
import io.hinterland.queries.resolve.Resolver;
import io.hinterland.schema.Worded;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Parts of the network in the formats of other programs, as far as an answer has room. */
@Controller(ApiServer.ROOT + "/export")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "network")
class ExportController {

    private static final int MOST_NODES = 100_000;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final WantedAnswers answers;

    ExportController(WantedAnswers answers) {
        this.answers = answers;
    }

    /**
     * Exports a part of the network as a file for other programs; without a selection all of it. Of networks of more
     * than 100,000 nodes only parts can be had so.
     *
     * @param format format of the file
     * @param model id of a model
     * @param family whether all ancestors and descendants of the model are exported with it
     * @param owner account of the hub, which is exported with its models
     * @param metapath metapath whose walks from the source are exported
     * @param source node that the walks begin at
     * @param with node types of which the nodes linked to a selected one are exported too, such as Paper
     * @return the file
     */
    @Get("/{format}")
    @Produces(MediaType.ALL)
    @ApiResponse(
            responseCode = "200",
            description = "the file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = "string", format = "binary")))
    StreamedFile export(
            @Parameter(hidden = true) HttpRequest<?> request,
            @Schema(implementation = NetworkForm.class) String format,
            @QueryValue @Nullable String model,
            @QueryValue(defaultValue = "false") boolean family,
            @QueryValue @Nullable String owner,
            @QueryValue @Nullable String metapath,
            @QueryValue @Nullable String source,
            @QueryValue(defaultValue = "") List<String> with) {
        NetworkForm form = Worded.parse(NetworkForm.class, "format", format);
        Selection selection = new SelectionTerms(
                        Optional.ofNullable(model),
                        family,
                        Optional.ofNullable(owner),
                        Optional.ofNullable(metapath),
                        Optional.ofNullable(source),
                        Resolver.types(
                                with.stream().filter(type -> !type.isEmpty()).toList()))
                .selection();
        return WholeFile.of(
                        new MediaType(form.mediaType()),
                        out -> answers.answer(request, graph -> write(graph.within(LONGEST), selection, form, out)))
                .attach("hinterland." + form.word());
    }

    private static boolean write(Graph graph, Selection selection, NetworkForm form, OutputStream out) {
        try (NetworkWriter writer = form.begin(out)) {
            NetworkExport.writeAtMost(MOST_NODES, graph, selection, writer);
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
