package io.hinterland.bench.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Makes records on all cores, a block at a time, and writes the blocks in order. Holds a few blocks in memory, however
 * many there are; the bytes do not depend on the number of cores.
 */
public final class RecordBlocks {

    private static final int BLOCK = 4_096;
    private static final int AHEAD = 3;

    private final OutputStream target;
    private final boolean packed;
    private final int threads = Runtime.getRuntime().availableProcessors();

    /** @param packed whether to write gzip */
    public RecordBlocks(OutputStream target, boolean packed) {
        this.target = target;
        this.packed = packed;
    }

    /** Writes the records of the numbers from {@code first}, included, to {@code end}, excluded. */
    public void write(long first, long end, RecordMaker maker) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<byte[]>> blocks = new ArrayDeque<>();
            for (long from = first; from < end; from += BLOCK) {
                long start = from;
                long stop = Math.min(end, from + BLOCK);
                blocks.add(workers.submit(() -> JsonLines.block(start, stop, maker, packed)));
                if (blocks.size() > threads + AHEAD) {
                    target.write(bytes(blocks.remove()));
                }
            }
            while (!blocks.isEmpty()) {
                target.write(bytes(blocks.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static byte[] bytes(Future<byte[]> block) throws IOException {
        try {
            return block.get();
        } catch (ExecutionException failure) {
            throw new IOException("A block of records could not be made", failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("Stopped before all records were written", interruption);
        }
    }

    /** Makes the record of a number, if it has one. Used by several threads at once. */
    @FunctionalInterface
    public interface RecordMaker {

        /** Writes one JSON object, or nothing. */
        void write(long number, JsonGenerator json) throws IOException;
    }
}
