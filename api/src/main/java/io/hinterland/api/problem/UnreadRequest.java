package io.hinterland.api.problem;

import io.hinterland.api.ApiServer;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.Optional;

/** A request that the server stopped reading before it knew what is asked for; a bare one takes its place. */
public final class UnreadRequest {

    private UnreadRequest() {}

    static boolean is(HttpRequest<?> request) {
        return failure(request).isPresent();
    }

    /** Returns why a request was not read to the end; nothing for one that was. */
    public static Optional<MutableHttpResponse<Problem>> problem(HttpRequest<?> request) {
        return failure(request).map(cause -> problem(request, cause));
    }

    private static Optional<Throwable> failure(HttpRequest<?> request) {
        return Optional.of(request)
                .filter(NettyHttpRequest.class::isInstance)
                .map(netty -> ((NettyHttpRequest<?>) netty).getNativeRequest().decoderResult())
                .filter(result -> result.isFailure())
                .map(result -> result.cause());
    }

    private static MutableHttpResponse<Problem> problem(HttpRequest<?> request, Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return Problem.response(
                    request,
                    HttpStatus.REQUEST_URI_TOO_LONG,
                    "The address is longer than " + ApiServer.LONGEST_ADDRESS
                            + " bytes. Send many ids in the body of a POST, as JSON or one per line, to "
                            + ApiServer.ROOT + "/metapaths/scores/batch or " + ApiServer.ROOT + "/resolve");
        }
        if (cause instanceof TooLongHttpHeaderException) {
            return Problem.response(
                    request, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The headers of the request are too long");
        }
        return Problem.response(
                request, HttpStatus.BAD_REQUEST, "The address or a header is malformed; write % as %25");
    }
}
