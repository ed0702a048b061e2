package io.hinterland.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hinterland.schema.metapath.InvalidMetapathException;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What went wrong, as <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> lays down.
 *
 * @param type {@code about:blank}: the status says the kind
 * @param detail for people: what is wrong and what would be right
 * @param instance the path that was asked for
 * @param possible what could stand in the place of the wrong part; left out where that is not known
 */
@Introspected
@Schema(description = "What went wrong (RFC 9457)")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, String instance, List<String> possible) {

    /** Returns the response that carries a problem. */
    public static MutableHttpResponse<Problem> response(HttpRequest<?> request, HttpStatus status, String detail) {
        return response(request, status, detail, List.of());
    }

    /** Returns the response to a fault in what the caller gave: status 400. */
    static MutableHttpResponse<Problem> invalid(HttpRequest<?> request, RuntimeException fault) {
        List<String> possible = fault instanceof InvalidMetapathException metapath ? metapath.candidates() : List.of();
        return response(request, HttpStatus.BAD_REQUEST, String.valueOf(fault.getMessage()), possible);
    }

    private static MutableHttpResponse<Problem> response(
            HttpRequest<?> request, HttpStatus status, String detail, List<String> possible) {
        Problem problem =
                new Problem("about:blank", status.getReason(), status.getCode(), detail, request.getPath(), possible);
        return HttpResponse.<Problem>status(status).body(problem).contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }
}
