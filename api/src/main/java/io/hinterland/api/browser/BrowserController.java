package io.hinterland.api.browser;

import io.hinterland.api.ApiSettings;
import io.hinterland.export.style.Palette;
import io.hinterland.schema.HubNodeType;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Options;
import io.micronaut.http.server.util.HttpHostResolver;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Serves the styles, the guide and the saved queries. Neo4j Browser is a page of another origin and asks before it
 * fetches; that it may read these files, which hold nothing private, is said with the other security headers.
 */
@Hidden
@Controller(BrowserController.FOLDER)
final class BrowserController {

    static final String FOLDER = "/browser/";
    static final String GUIDE = "guide.html";

    private final Guide guide = Guide.packaged();
    private final BrowserAddress address;
    private final HttpHostResolver host;

    BrowserController(ApiSettings settings, HttpHostResolver host) {
        this.address = new BrowserAddress(settings.browser());
        this.host = host;
    }

    @Get("/address.json")
    BrowserAddress address() {
        return address;
    }

    /** Returns the colours of the node types in each data model of the study, for the web page. */
    @Get("/colours.json")
    Map<String, Map<String, String>> colours() {
        return Stream.of(Palette.values())
                .collect(Collectors.toMap(
                        palette -> palette.name().toLowerCase(Locale.ROOT), BrowserController::colours));
    }

    private static Map<String, String> colours(Palette palette) {
        return Stream.of(HubNodeType.values()).collect(Collectors.toMap(HubNodeType::label, type -> palette.of(type)
                .toString()));
    }

    @Get("/models.grass")
    HttpResponse<String> modelsStyle() {
        return open(GraphStyle.of(Palette.MODELS), MediaType.TEXT_PLAIN_TYPE);
    }

    @Get("/papers.grass")
    HttpResponse<String> papersStyle() {
        return open(GraphStyle.of(Palette.PAPERS), MediaType.TEXT_PLAIN_TYPE);
    }

    @Get("/" + GUIDE)
    HttpResponse<String> guide(HttpRequest<?> request) {
        URI files = URI.create(host.resolve(request)).resolve(FOLDER);
        return open(new GuidePage(files).of(guide), MediaType.TEXT_HTML_TYPE);
    }

    @Get("/queries.cypher")
    HttpResponse<String> cypher() {
        return download("hinterland.cypher", open(Guide.packagedText(), MediaType.TEXT_PLAIN_TYPE));
    }

    @Get("/queries.csv")
    HttpResponse<String> savedCypher() {
        return download("hinterland.csv", open(SavedQueries.csv(guide), MediaType.TEXT_CSV_TYPE));
    }

    @Get("/queries.zip")
    HttpResponse<byte[]> favorites() {
        return download("hinterland.zip", open(SavedQueries.archive(guide), MediaType.of("application/zip")));
    }

    /**
     * Where Neo4j Browser is.
     *
     * @param browser empty where only the operator of another server knows
     */
    @Introspected
    record BrowserAddress(Optional<URI> browser) {}

    /** Answers the question that a page of another origin asks first. */
    @Options("/{file}")
    HttpResponse<?> permission(String file) {
        return HttpResponse.noContent()
                .header("Access-Control-Allow-Methods", "GET")
                .header("Access-Control-Allow-Headers", "pragma, cache-control");
    }

    private static <T> MutableHttpResponse<T> open(T body, MediaType type) {
        return HttpResponse.ok(body).contentType(type);
    }

    private static <T> MutableHttpResponse<T> download(String name, MutableHttpResponse<T> response) {
        return response.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
