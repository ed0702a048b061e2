package io.hinterland.ingest.source;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Gzip, zstd, zip, xz and bzip2, recognised from their first bytes and unpacked, all members of them; other content as
 * it is.
 */
final class UnpackedStream {

    private static final int BUFFER = 1 << 16;
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] ZSTD = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] XZ = {(byte) 0xfd, '7', 'z', 'X', 'Z', 0};
    private static final byte[] BZIP2 = {'B', 'Z', 'h'};

    /** So much memory unpacks what xz packs at its highest level. */
    private static final int MOST_KILOBYTES = 1 << 17;

    private UnpackedStream() {}

    static InputStream of(InputStream stored) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stored, BUFFER);
        buffered.mark(XZ.length);
        byte[] magic = buffered.readNBytes(XZ.length);
        buffered.reset();
        if (begins(magic, ZSTD)) {
            return new ZstdInputStream(buffered);
        }
        if (begins(magic, ZIP)) {
            return new ZipMembers(buffered);
        }
        if (begins(magic, XZ)) {
            return new XZInputStream(buffered, MOST_KILOBYTES);
        }
        if (begins(magic, BZIP2)) {
            return new BZip2CompressorInputStream(buffered, true);
        }
        return begins(magic, GZIP) ? new GZIPInputStream(new NeverShort(buffered), BUFFER) : buffered;
    }

    private static boolean begins(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
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
