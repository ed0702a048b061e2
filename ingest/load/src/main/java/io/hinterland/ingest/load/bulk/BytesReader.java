package io.hinterland.ingest.load.bulk;

/** Reads what {@link GrowingBytes} wrote. */
final class BytesReader {

    private final byte[] bytes;
    private int position;

    BytesReader(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean hasMore() {
        return position < bytes.length;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = bytes[position++];
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    /** Copies bytes that were written with their length ahead. */
    void countedTo(GrowingBytes target) {
        int length = number();
        target.put(bytes, position, length);
        position += length;
    }

    void skipCounted() {
        int length = number();
        position += length;
    }
}
