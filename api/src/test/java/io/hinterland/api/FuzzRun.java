package io.hinterland.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hinterland.api.FuzzedRequests.Request;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Comparator;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * Sends random requests to a server that runs already, and reports what it did: faults with their seeds, statuses, and
 * the operations that took most of the time. Not a test by itself, since it may take hours:
 *
 * <pre>{@code java -cp … io.hinterland.api.FuzzRun http://localhost:8080 FIRST_SEED REQUESTS [THREADS]}</pre>
 */
final class FuzzRun {

    private static final int SHOWN = 25;

    private final URI server;
    private final FuzzedRequests requests;
    private final HttpClient client;
    private final Map<String, LongSummaryStatistics> times = new ConcurrentHashMap<>();
    private final Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();
    private final LongAdder faults = new LongAdder();

    private FuzzRun(URI server) throws IOException, InterruptedException {
        this.server = server;
        this.client = HttpClient.newHttpClient();
        HttpResponse<String> document = client.send(
                HttpRequest.newBuilder(server.resolve(ApiServer.ROOT + "/openapi.yaml"))
                        .header("Accept", "application/json")
                        .build(),
                BodyHandlers.ofString());
        this.requests = new FuzzedRequests(new ObjectMapper().readTree(document.body()));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        FuzzRun run = new FuzzRun(URI.create(arguments[0]));
        long first = Long.parseLong(arguments[1]);
        long count = Long.parseLong(arguments[2]);
        int threads = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 2;
        long start = System.nanoTime();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        for (int worker = 0; worker < threads; worker++) {
            long from = first + worker;
            workers.execute(() -> run.send(from, first + count, threads));
        }
        workers.shutdown();
        while (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
            run.tell("so far");
        }
        run.tell(count + " requests in "
                + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s");
        run.times.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, LongSummaryStatistics> each) ->
                        -each.getValue().getSum()))
                .limit(SHOWN)
                .forEach(each -> System.out.printf(
                        "%8d ms in all, %6.0f ms each, %6d ms at most, %6d requests: %s%n",
                        each.getValue().getSum(),
                        each.getValue().getAverage(),
                        each.getValue().getMax(),
                        each.getValue().getCount(),
                        each.getKey()));
    }

    private void tell(String what) {
        System.out.println(what + ": " + statuses + ", " + faults + " faults");
    }

    private void send(long from, long end, int step) {
        for (long seed = from; seed < end; seed += step) {
            Request request = requests.request(seed);
            long start = System.nanoTime();
            Optional<String> fault = sent(request);
            long milliseconds = (System.nanoTime() - start) / 1_000_000;
            times.compute(request.operation(), (operation, known) -> {
                LongSummaryStatistics all = known == null ? new LongSummaryStatistics() : known;
                all.accept(milliseconds);
                return all;
            });
            fault.ifPresent(words -> {
                faults.increment();
                System.out.println(request + ": " + words);
            });
        }
    }

    private Optional<String> sent(Request request) {
        HttpRequest.Builder built = HttpRequest.newBuilder(
                        URI.create(server.resolve("/") + request.address().substring(1)))
                .timeout(Duration.ofMinutes(2))
                .headers("Content-Type", request.type(), "Accept", request.accepted())
                .method(
                        request.method(),
                        request.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body()));
        try {
            HttpResponse<String> response = client.send(built.build(), BodyHandlers.ofString());
            statuses.computeIfAbsent(response.statusCode(), any -> new LongAdder())
                    .increment();
            return FuzzedRequests.fault(request, new RunningApi.Answer(response));
        } catch (IOException failure) {
            return Optional.of(failure.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.of(interrupted.toString());
        }
    }
}
