package io.hinterland.ingest.fetch.http;

import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Asks a service, one request at a time, at its pace and within the limits that it announces. Temporary failures and
 * unusable answers are retried with increasing pauses. Not safe for use by several threads.
 */
public final class PatientClient {

    /** A longer wait is reported instead of waited. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final Service service;
    private final OkHttpClient http;
    private final Pace pace;

    public PatientClient(Service service, OkHttpClient http, Pace pace) {
        this.service = service;
        this.http = http;
        this.pace = pace;
    }

    /** Returns a client in real time. */
    public static PatientClient live(Service service) {
        return new PatientClient(service, OneConnection.open(), Pace.live(service.betweenRequests()));
    }

    /** How an answer is checked and read. */
    @FunctionalInterface
    public interface Reading<T> {

        /**
         * Returns what the answer says.
         *
         * @throws IOException if it cannot be used, so that the request is to be sent again
         * @throws UnavailableException if the service refuses
         */
        T of(Answer answer) throws IOException;
    }

    public Instant now() {
        return pace.now();
    }

    /**
     * Returns what the service answers.
     *
     * @throws UnavailableException if it refuses, gives no usable answer after several attempts, or asks to wait for
     *     more than a quarter of an hour
     */
    public <T> T ask(Request request, Reading<T> reading) {
        return ask(attempt -> request, reading);
    }

    /**
     * Returns what the service answers, where a later attempt may send another request.
     *
     * @param requests the request of an attempt, numbered from 1
     * @throws UnavailableException as for {@link #ask(Request, Reading)}
     */
    public <T> T ask(IntFunction<Request> requests, Reading<T> reading) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(requests.apply(attempt), attempt, reading);
            } catch (UnusableAnswerException unusable) {
                waitOrGiveUp(attempt, unusable.reason(), unusable.requestedWait(), unusable);
            } catch (IOException incomplete) {
                waitOrGiveUp(attempt, reason(incomplete), Optional.empty(), incomplete);
            }
        }
    }

    private <T> T once(Request request, int attempt, Reading<T> reading) throws IOException {
        Request signed = request.newBuilder()
                .header("User-Agent", OneConnection.userAgent(service.purpose()))
                .build();
        pace.beforeRequest();
        Optional<Duration> noneLeft = Optional.empty();
        try (Response response = http.newCall(signed).execute()) {
            if (Status.of(response.code()) == Status.TEMPORARY) {
                throw new UnusableAnswerException("HTTP " + response.code(), requestedWait(response));
            }
            noneLeft = waitForNextWindow(response);
            return reading.of(new Answer(service, response, attempt));
        } finally {
            pace.afterAnswer();
            noneLeft.ifPresent(pace::hold);
        }
    }

    private void waitOrGiveUp(int attempt, String reason, Optional<Duration> wait, IOException cause) {
        if (wait.filter(asked -> asked.compareTo(LONGEST_WAIT) > 0).isPresent()) {
            throw unavailable(
                    "%s, and it asks to wait for %,d minutes; try again later"
                            .formatted(reason, wait.get().toMinutes()),
                    cause);
        }
        if (attempt >= service.mostAttempts()) {
            throw unavailable(reason, cause);
        }
        pace.afterFault(attempt, wait);
    }

    private UnavailableException unavailable(String reason, IOException cause) {
        return new UnavailableException(service.name() + " gives no usable answer: " + reason, cause);
    }

    /** Which of several time limits is exceeded first is chance: one message for all. */
    private static String reason(IOException incomplete) {
        return incomplete instanceof InterruptedIOException
                ? "no complete answer in time"
                : "no complete answer (" + incomplete.getMessage() + ")";
    }

    private Optional<Duration> requestedWait(Response response) {
        Optional<Duration> retryAfter = Optional.ofNullable(response.header("Retry-After"))
                .flatMap(header -> RetryAfter.parse(header, pace.now()));
        return Stream.concat(retryAfter.stream(), waitForNextWindow(response).stream())
                .max(Comparator.naturalOrder());
    }

    /** Returns how long no request is allowed, where the present window has none left. */
    private static Optional<Duration> waitForNextWindow(Response response) {
        return Optional.ofNullable(response.header("RateLimit"))
                .flatMap(RateLimit::parse)
                .flatMap(RateLimit::respite);
    }
}
