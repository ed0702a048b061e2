package io.hinterland.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hinterland.api.ApiServer;
import io.hinterland.schema.failure.NotFoundException;
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
 * @param type always {@code about:blank}: the status says what kind of problem it is
 * @param title name of the status
 * @param status HTTP status
 * @param detail what is wrong, and what would be right
 * @param instance path of the request; left out where it was not read to its end
 * @param possible valid alternatives for the wrong part; left out if unknown
 */
@Introspected
@Schema(description = "What went wrong (RFC 9457)")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, String instance, List<String> possible) {

    /** Returns the response that carries a problem. */
    public static MutableHttpResponse<Problem> response(HttpRequest<?> request, HttpStatus status, String detail) {
        return response(request, status, detail, List.of());
    }

    /** Returns the failure of a request for an address at which there is nothing. */
    public static NotFoundException noSuchAddress(HttpRequest<?> request) {
        return new NotFoundException(
                "There is nothing at " + request.getPath() + "; " + ApiServer.ROOT + "/ lists all addresses");
    }

    static MutableHttpResponse<Problem> response(
            HttpRequest<?> request, HttpStatus status, String detail, List<String> possible) {
        String instance = UnreadRequest.is(request) ? "" : request.getPath();
        Problem problem = new Problem("about:blank", status.getReason(), status.getCode(), detail, instance, possible);
        return HttpResponse.<Problem>status(status).body(problem).contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }
}
