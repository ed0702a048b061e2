package io.hinterland.bench.program;

import io.hinterland.bench.measure.Latencies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** ClientThreads that ask at the same time, each one question after another. */
final class ClientThreads implements AutoCloseable {

    private final int number;
    private final ExecutorService threads;

    ClientThreads(int number) {
        this.number = number;
        threads = Executors.newFixedThreadPool(number);
    }

    /** Asks for a value and takes in its answer. */
    @FunctionalInterface
    interface Asking {
        void ask(String value) throws Exception;
    }

    /** Returns how many answers a second they get who ask again as soon as they have one. */
    double throughput(List<String> values, Asking asking, Duration time) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        int answers = all(() -> {
                    int answered = 0;
                    while (System.nanoTime() < end) {
                        asking.ask(values.get(asked.getAndIncrement() % values.size()));
                        answered++;
                    }
                    return answered;
                })
                .stream()
                .mapToInt(answered -> answered)
                .sum();
        return answers / ((System.nanoTime() - begin) / 1e9);
    }

    /**
     * Returns how long answers take that are asked for at a fixed rate, from the moment at which each was due: who
     * waits for a client to be free waits as well.
     *
     * @param rate questions a second
     */
    Latencies latencies(List<String> values, Asking asking, double rate, Duration time) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        int last = (int) (rate * time.toMillis() / 1e3);
        long begin = System.nanoTime();
        Latencies all = new Latencies();
        for (Latencies ofClient : all(() -> {
            Latencies latencies = new Latencies();
            for (int one = asked.getAndIncrement(); one < last; one = asked.getAndIncrement()) {
                long due = begin + (long) (one * 1e9 / rate);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                asking.ask(values.get(one % values.size()));
                latencies.add((System.nanoTime() - due) / 1e6);
            }
            return latencies;
        })) {
            all.addAll(ofClient);
        }
        return all;
    }

    private <T> List<T> all(Callable<T> work) throws Exception {
        List<Future<T>> running = new ArrayList<>();
        for (int client = 0; client < number; client++) {
            running.add(threads.submit(work));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> one : running) {
            try {
                results.add(one.get());
            } catch (ExecutionException failure) {
                throw new IllegalStateException("A client failed", failure.getCause());
            }
        }
        return results;
    }

    @Override
    public void close() throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(1, TimeUnit.MINUTES);
    }
}
