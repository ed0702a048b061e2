package io.hinterland.ingest.source;

import java.io.InputStream;

/** A pipe at its worst: a byte for each read, and never anything ready. */
final class OneByteAtATime extends InputStream {

    private final byte[] content;
    private int position;

    OneByteAtATime(byte[] content) {
        this.content = content;
    }

    @Override
    public int read() {
        return position < content.length ? content[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        int next = read();
        if (next < 0) {
            return -1;
        }
        into[offset] = (byte) next;
        return 1;
    }

    @Override
    public int available() {
        return 0;
    }
}
