package io.hinterland.api.answer;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;

/** In which of the forms that an address has a request wants its answer. */
public final class AcceptedForm {

    private AcceptedForm() {}

    /** Returns whether the Accept header prefers the other form to the usual one. */
    public static boolean isOther(HttpRequest<?> request, MediaType usual, MediaType other) {
        return request.getHeaders().accept().stream()
                .filter(accepted -> accepted.matches(usual) || accepted.matches(other))
                .findFirst()
                .filter(accepted -> !accepted.matches(usual))
                .isPresent();
    }
}
