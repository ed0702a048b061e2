package io.hinterland.ingest.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Gzip, recognised from its first two bytes and unpacked, all members of it; any other content as it is. */
final class Unpacked {

    private static final int BUFFER = 1 << 16;
    private static final int FIRST_MAGIC = 0x1f;
    private static final int SECOND_MAGIC = 0x8b;

    private Unpacked() {}

    static InputStream of(InputStream stored) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stored, BUFFER);
        buffered.mark(2);
        boolean packed = buffered.read() == FIRST_MAGIC && buffered.read() == SECOND_MAGIC;
        buffered.reset();
        return packed ? new GZIPInputStream(new NeverShort(buffered), BUFFER) : buffered;
    }

    /**
     * GZIPInputStream takes a member for the last one when nothing is available behind it, as happens in the middle of
     * a pipe. So this stream always claims that there is more; at the true end the attempt to read it ends the data.
     */
    private static final class NeverShort extends FilterInputStream {

        NeverShort(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int available() throws IOException {
            return Math.max(1, super.available());
        }
    }
}
