package io.hinterland.api.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a fault of ours with status 500; what it was stands in the log alone. */
@Singleton
final class UnexpectedFailures implements ExceptionHandler<RuntimeException, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailures.class);

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, RuntimeException failure) {
        LOG.error("{} {} failed", request.getMethod(), request.getUri(), failure);
        return Problem.response(
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong in Hinterland itself; its log says what. Please report it");
    }
}
