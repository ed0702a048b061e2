package io.hinterland.queries.weight;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/** The numbers of a file, mapped into memory: only the pages that are looked at are read. */
final class MappedNumbers {

    /** A mapping has less than 2 GiB, so that a long file has several. */
    private static final long WINDOW = 1L << 30;

    /** A number may begin in one window and end in the next. */
    private static final int OVERLAP = 8;

    private final List<ByteBuffer> windows = new ArrayList<>();
    private final long start;

    /** @param start where the numbers begin */
    MappedNumbers(FileChannel channel, long start) throws IOException {
        this.start = start;
        for (long from = 0; from < channel.size(); from += WINDOW) {
            long size = Math.min(WINDOW + OVERLAP, channel.size() - from);
            windows.add(channel.map(FileChannel.MapMode.READ_ONLY, from, size).order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    /** Returns the number at a place, counted in bytes from the start of the numbers. */
    double at(long place, TensorType type) {
        long position = start + place;
        ByteBuffer window = windows.get((int) (position / WINDOW));
        return type.read(window.position((int) (position % WINDOW)));
    }
}
