package io.hinterland.api.page;

import io.hinterland.api.page.PageFolders.Page;
import io.hinterland.api.problem.Problem;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.web.router.RouteAttributes;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers with a page where no endpoint does. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class PageFilter {

    private static final String READING = "GET, HEAD";

    private final PageFolders folders;

    PageFilter(PageFolders folders) {
        this.folders = folders;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> answer(HttpRequest<?> request) {
        if (RouteAttributes.getRouteInfo(request).isPresent()) {
            return null;
        }
        return folders.find(request.getUri().getPath())
                .map(page -> isReading(request) ? read(request, page) : refuse(request))
                .orElse(null);
    }

    private static boolean isReading(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
    }

    private static MutableHttpResponse<?> read(HttpRequest<?> request, Page page) {
        return page instanceof Page.Content content
                ? HttpResponse.ok(new StreamedFile(content.file()))
                : HttpResponse.redirect(withSlash(request.getUri())).status(HttpStatus.PERMANENT_REDIRECT);
    }

    private static URI withSlash(URI address) {
        String query = Optional.ofNullable(address.getRawQuery())
                .map(text -> "?" + text)
                .orElse("");
        return URI.create(address.getRawPath() + "/" + query);
    }

    private static MutableHttpResponse<?> refuse(HttpRequest<?> request) {
        return Problem.response(
                        request,
                        HttpStatus.METHOD_NOT_ALLOWED,
                        request.getMethodName() + " is not allowed at " + request.getPath()
                                + "; a page is only read, with GET")
                .header("Allow", READING);
    }
}
