package io.hinterland.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream that keeps what was read from the start of the present record on, so that reading can go back to any place
 * in it. Holds so many bytes at most, whatever the length of the stream.
 */
final class RecordWindow extends InputStream {

    private static final int LEAST_READ = 1 << 15;

    private final InputStream bytes;
    private final int mostBytes;
    private byte[] kept = new byte[4 * LEAST_READ];
    private int filled;
    private int position;
    private long offset;

    RecordWindow(InputStream bytes, int mostBytes) {
        this.bytes = bytes;
        this.mostBytes = mostBytes;
    }

    /** Returns the place of the next byte, counted from the start of the stream. */
    long position() {
        return offset + position;
    }

    /** Goes to a place that is still kept. */
    void moveTo(long place) {
        position = Math.toIntExact(place - offset);
    }

    /** Lets go of everything before the next byte. */
    void forget() {
        if (position > kept.length / 2) {
            System.arraycopy(kept, position, kept, 0, filled - position);
            offset += position;
            filled -= position;
            position = 0;
        }
    }

    /** Returns the next byte without taking it, or -1 at the end. */
    int peek() throws IOException {
        return position < filled || fill() ? kept[position] & 0xff : -1;
    }

    /** Returns whether these bytes come next; none is taken. */
    boolean startsWith(byte[] expected) throws IOException {
        while (filled - position < expected.length && fill()) {}
        return filled - position >= expected.length
                && Arrays.mismatch(kept, position, position + expected.length, expected, 0, expected.length) < 0;
    }

    @Override
    public int read() throws IOException {
        int next = peek();
        position += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
        if (position == filled && !fill()) {
            return -1;
        }
        int count = Math.min(length, filled - position);
        System.arraycopy(kept, position, into, start, count);
        position += count;
        return count;
    }

    /**
     * Reads on.
     *
     * @throws RecordTooLongException if that much is kept already
     */
    private boolean fill() throws IOException {
        if (filled + LEAST_READ > kept.length) {
            if (kept.length >= mostBytes) {
                throw new RecordTooLongException(mostBytes);
            }
            kept = Arrays.copyOf(kept, 2 * kept.length);
        }
        int read = bytes.read(kept, filled, kept.length - filled);
        filled += Math.max(read, 0);
        return read > 0;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
