package io.hinterland.api.problem;

import io.hinterland.schema.failure.DeadlineException;
import io.hinterland.schema.failure.HinterlandException;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.metapath.InvalidMetapathException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers the failures that Hinterland reports with the status that each kind stands for. */
@Singleton
final class KnownFailures implements ExceptionHandler<HinterlandException, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(KnownFailures.class);

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, HinterlandException failure) {
        String words = failure.getMessage() + PlusSign.hint(request, String.valueOf(failure.getMessage()));
        if (failure instanceof InvalidInputException invalid) {
            return Problem.response(request, HttpStatus.BAD_REQUEST, words, possible(invalid));
        }
        if (failure instanceof NotFoundException missing) {
            return Problem.response(request, HttpStatus.NOT_FOUND, words, missing.possible());
        }
        if (failure instanceof DeadlineException) {
            return Problem.response(request, HttpStatus.GATEWAY_TIMEOUT, words);
        }
        if (failure instanceof UnavailableException) {
            LOG.warn("{} {}: {}", request.getMethod(), request.getPath(), words);
        }
        return Problem.response(request, HttpStatus.SERVICE_UNAVAILABLE, words);
    }

    private static List<String> possible(InvalidInputException failure) {
        return failure instanceof InvalidMetapathException metapath ? metapath.candidates() : List.of();
    }
}
