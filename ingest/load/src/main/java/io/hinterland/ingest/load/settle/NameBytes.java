package io.hinterland.ingest.load.settle;

import java.util.Arrays;

/** Many short byte strings, one behind the other in large blocks, so that each costs little more than its bytes. */
final class NameBytes {

    private static final int BITS = 20;
    private static final int BLOCK = 1 << BITS;
    private static final int MOST_BLOCKS = 1 << (Integer.SIZE - BITS);

    private byte[][] blocks = new byte[1][];
    private int[] starts = new int[1 << 8];
    private int[] lengths = new int[1 << 8];
    private int size;
    private int block = -1;
    private int free = BLOCK;

    /** Returns the number of the string: how many were added before. At most {@value #BLOCK} bytes long. */
    int add(byte[] bytes) {
        if (free + bytes.length > BLOCK) {
            addBlock();
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            lengths = Arrays.copyOf(lengths, 2 * size);
        }
        System.arraycopy(bytes, 0, blocks[block], free, bytes.length);
        starts[size] = block << BITS | free;
        lengths[size] = bytes.length;
        free += bytes.length;
        return size++;
    }

    private void addBlock() {
        block++;
        if (block == MOST_BLOCKS) {
            throw new IllegalStateException("More than 4 GiB of names");
        }
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * block);
        }
        blocks[block] = new byte[BLOCK];
        free = 0;
    }

    byte[] get(int number) {
        int start = starts[number] & (BLOCK - 1);
        return Arrays.copyOfRange(blocks[starts[number] >>> BITS], start, start + lengths[number]);
    }

    boolean equals(int number, byte[] bytes) {
        int start = starts[number] & (BLOCK - 1);
        return Arrays.equals(blocks[starts[number] >>> BITS], start, start + lengths[number], bytes, 0, bytes.length);
    }

    int size() {
        return size;
    }
}
