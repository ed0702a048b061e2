package io.hinterland.ingest.source;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Gzip, zstd and zip, recognised from their first bytes and unpacked, all members of them; other content as it is. */
final class UnpackedStream {

    private static final int BUFFER = 1 << 16;
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] ZSTD = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private UnpackedStream() {}

    static InputStream of(InputStream stored) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stored, BUFFER);
        buffered.mark(ZSTD.length);
        byte[] magic = buffered.readNBytes(ZSTD.length);
        buffered.reset();
        if (Arrays.equals(magic, ZSTD)) {
            return new ZstdInputStream(buffered);
        }
        if (Arrays.equals(magic, ZIP)) {
            return new ZipMembers(buffered);
        }
        boolean isGzip = magic.length >= GZIP.length && Arrays.equals(Arrays.copyOf(magic, GZIP.length), GZIP);
        return isGzip ? new GZIPInputStream(new NeverShort(buffered), BUFFER) : buffered;
    }

    /** Returns whether a stream from {@link #of} unpacks anything. */
    static boolean isPacking(InputStream unpacked) {
        return !(unpacked instanceof BufferedInputStream);
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
