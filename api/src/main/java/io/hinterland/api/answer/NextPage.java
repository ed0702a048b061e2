package io.hinterland.api.answer;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.uri.UriBuilder;

/** Tells where the next page is. */
public final class NextPage {

    private NextPage() {}

    /** Adds the {@code Link} header with the address of the same request from a cursor on. */
    public static void link(HttpRequest<?> request, MutableHttpResponse<?> response, String cursor) {
        String address = UriBuilder.of(request.getUri())
                .replaceQueryParam("cursor", cursor)
                .toString();
        response.header("Link", "<" + address + ">; rel=\"next\"");
    }
}
