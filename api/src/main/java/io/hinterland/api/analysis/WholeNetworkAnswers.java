package io.hinterland.api.analysis;

import io.hinterland.graph.Graph;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Answers that read the whole network and compute for seconds: {@value #AT_ONCE} at a time, in the order asked, as long
 * as somebody waits, and no longer than a read may take.
 */
@Singleton
final class WholeNetworkAnswers {

    static final int AT_ONCE = 2;

    private static final long LOOK_EVERY = 200;

    private final WantedAnswers answers;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    WholeNetworkAnswers(WantedAnswers answers) {
        this.answers = answers;
    }

    /**
     * Returns what the work finds in the graph that it is given.
     *
     * @throws io.hinterland.schema.failure.DeadlineException if that takes too long, waiting for a place included
     */
    <T> T answer(HttpRequest<?> request, Function<Graph, T> work) {
        return answers.answer(request, wanted -> {
            Graph graph = wanted.within(wanted.settings().readTimeout());
            waitForPlace(graph);
            try {
                return work.apply(graph);
            } finally {
                places.release();
            }
        });
    }

    private void waitForPlace(Graph graph) {
        try {
            while (!places.tryAcquire(LOOK_EVERY, TimeUnit.MILLISECONDS)) {
                graph.requireWanted();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", stopping);
        }
    }
}
