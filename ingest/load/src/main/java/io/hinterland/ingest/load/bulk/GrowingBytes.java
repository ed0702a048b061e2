package io.hinterland.ingest.load.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are written one behind the other, and grow. */
final class GrowingBytes {

    private byte[] bytes;
    private int size;

    GrowingBytes(int expected) {
        bytes = new byte[expected];
    }

    int size() {
        return size;
    }

    GrowingBytes put(int oneByte) {
        require(1);
        bytes[size++] = (byte) oneByte;
        return this;
    }

    GrowingBytes put(byte[] more) {
        return put(more, 0, more.length);
    }

    GrowingBytes put(byte[] more, int from, int length) {
        require(length);
        System.arraycopy(more, from, bytes, size, length);
        size += length;
        return this;
    }

    GrowingBytes ascii(String text) {
        return put(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Writes a number from 0 up, 7 bits a byte. */
    GrowingBytes number(int number) {
        int left = number;
        while (left >= 0x80) {
            put(left | 0x80);
            left >>>= 7;
        }
        return put(left);
    }

    /** Writes bytes with their length ahead. */
    GrowingBytes counted(byte[] more) {
        return number(more.length).put(more);
    }

    private void require(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }
}
