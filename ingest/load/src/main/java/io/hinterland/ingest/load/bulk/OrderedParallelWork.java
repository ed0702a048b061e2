package io.hinterland.ingest.load.bulk;

import io.hinterland.schema.failure.UnavailableException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on many items on all cores, whose results are taken in the order of the items. Few are held at a time. */
final class OrderedParallelWork {

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final long PATIENCE_SECONDS = 30;

    private OrderedParallelWork() {}

    /**
     * Goes through all items. What one of the three throws ends the others and is thrown.
     *
     * @param items gone through by a thread of its own
     * @param work done by several threads
     * @param taker called by this thread, with one result after the other
     */
    static <I, O> void run(Iterator<I> items, Function<I, O> work, Consumer<O> taker) {
        ExecutorService reader = Executors.newFixedThreadPool(1, OrderedParallelWork::daemon);
        ExecutorService workers = Executors.newFixedThreadPool(CORES, OrderedParallelWork::daemon);
        BlockingQueue<Future<Optional<O>>> results = new ArrayBlockingQueue<>(2 * CORES);
        try {
            reader.execute(() -> read(items, item -> workers.submit(() -> Optional.of(work.apply(item))), results));
            for (Optional<O> result = next(results); result.isPresent(); result = next(results)) {
                taker.accept(result.get());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("The load was interrupted", interrupted);
        } finally {
            end(reader);
            end(workers);
        }
    }

    private static <I, O> void read(
            Iterator<I> items, Function<I, Future<Optional<O>>> start, BlockingQueue<Future<Optional<O>>> results) {
        try {
            put(CompletableFuture.completedFuture(Optional.empty()), items, start, results);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static <I, O> void put(
            Future<Optional<O>> last,
            Iterator<I> items,
            Function<I, Future<Optional<O>>> start,
            BlockingQueue<Future<Optional<O>>> results)
            throws InterruptedException {
        Future<Optional<O>> end = last;
        try {
            while (items.hasNext()) {
                results.put(start.apply(items.next()));
            }
        } catch (RuntimeException | Error failure) {
            end = CompletableFuture.failedFuture(failure);
        }
        results.put(end);
    }

    private static <O> Optional<O> next(BlockingQueue<Future<Optional<O>>> results) throws InterruptedException {
        try {
            return results.take().get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failure.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(failure);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "bulk");
        thread.setDaemon(true);
        return thread;
    }

    private static void end(ExecutorService threads) {
        threads.shutdownNow();
        try {
            threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
