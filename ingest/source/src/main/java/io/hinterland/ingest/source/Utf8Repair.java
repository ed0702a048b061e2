package io.hinterland.ingest.source;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * UTF-8 without byte order mark, in which each malformed sequence is replaced by U+FFFD and its line reported: one bad
 * byte in a name must not cost the record.
 */
final class Utf8Repair extends InputStream {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream raw;
    private final String source;
    private final LoadReport report;
    private final byte[] chunk = new byte[1 << 16];
    private int carried;
    private byte[] ready = {};
    private int position;
    private long line = 1;
    private boolean atStart = true;

    Utf8Repair(InputStream raw, String source, LoadReport report) {
        this.raw = raw;
        this.source = source;
        this.report = report;
    }

    @Override
    public int read() throws IOException {
        return fill() ? ready[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, ready.length - position);
        System.arraycopy(ready, position, into, offset, count);
        position += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (position == ready.length) {
            int read = raw.read(chunk, carried, chunk.length - carried);
            if (read < 0 && carried == 0) {
                return false;
            }
            int filled = carried + Math.max(read, 0);
            int whole = read < 0 ? filled : wholeCharacters(filled);
            ready = fixed(Arrays.copyOf(chunk, whole));
            position = 0;
            carried = filled - whole;
            System.arraycopy(chunk, whole, chunk, 0, carried);
        }
        return true;
    }

    /** Returns how many of the bytes to take now, so that no character is cut in two. */
    private int wholeCharacters(int filled) {
        for (int start = filled - 1; start >= Math.max(0, filled - 3); start--) {
            int lead = chunk[start] & 0xff;
            boolean continuation = lead >= 0x80 && lead < 0xc0;
            if (!continuation) {
                int length = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
                return start + length > filled ? start : filled;
            }
        }
        return filled;
    }

    private byte[] fixed(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (atStart && bytes.length > 0) {
            refuseUtf16(bytes);
            atStart = false;
            if (text.charAt(0) == BYTE_ORDER_MARK) {
                return fixed(text.substring(1).getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] fixed = text.indexOf(REPLACEMENT) < 0 ? bytes : text.getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(bytes, fixed)) {
            reportLines(bytes);
        }
        line += newlines(bytes);
        return fixed;
    }

    private static void refuseUtf16(byte[] bytes) throws IOException {
        int first = bytes[0] & 0xff;
        int second = bytes.length > 1 ? bytes[1] & 0xff : 0;
        if ((first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff)) {
            throw new IOException("it is UTF-16; write it as UTF-8");
        }
    }

    private void reportLines(byte[] bytes) {
        long at = line;
        int start = 0;
        for (int end = 0; end <= bytes.length; end++) {
            if (end == bytes.length || bytes[end] == '\n') {
                reportIfMended(Arrays.copyOfRange(bytes, start, end), at++);
                start = end + 1;
            }
        }
    }

    private void reportIfMended(byte[] bytes, long at) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
            int bad = text.indexOf(REPLACEMENT);
            String around = text.substring(Math.max(0, bad - 20), Math.min(text.length(), bad + 20));
            report.count(Rule.INVALID_UTF8, new Place(source, at), around.strip());
        }
    }

    private static int newlines(byte[] bytes) {
        int count = 0;
        for (byte each : bytes) {
            if (each == '\n') {
                count++;
            }
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }
}
