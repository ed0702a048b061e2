package io.hinterland.ingest.load.upsert;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The ids that were met, millions of them in little memory: of each the first 128 bits of its SHA-256, so that two ids
 * are never taken for one. About 40 bytes an id.
 */
public final class SeenIds {

    private static final int LEAST_SLOTS = 1 << 10;

    private final MessageDigest digest = sha256();
    // Each slot is two longs; both 0 means empty, which no id's digest is in practice.
    private long[] slots = new long[2 * LEAST_SLOTS];
    private int size;

    public int size() {
        return size;
    }

    /** Returns whether the id is new. */
    public boolean add(String id) {
        ByteBuffer hash = hash(id);
        boolean isNew = put(slots, hash.getLong(0), hash.getLong(Long.BYTES));
        if (isNew && ++size > slots.length / 3) {
            grow();
        }
        return isNew;
    }

    public boolean contains(String id) {
        ByteBuffer hash = hash(id);
        int slot = slot(slots, hash.getLong(0), hash.getLong(Long.BYTES));
        return !isEmpty(slots, slot);
    }

    private void grow() {
        long[] larger = new long[2 * slots.length];
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (!isEmpty(slots, slot)) {
                put(larger, slots[slot], slots[slot + 1]);
            }
        }
        slots = larger;
    }

    private static boolean put(long[] slots, long high, long low) {
        int slot = slot(slots, high, low);
        boolean isNew = isEmpty(slots, slot);
        slots[slot] = high;
        slots[slot + 1] = low;
        return isNew;
    }

    /** Returns where the digest stands, or the empty slot where it would. */
    private static int slot(long[] slots, long high, long low) {
        int slot = (int) (low & (slots.length / 2 - 1)) * 2;
        while (!isEmpty(slots, slot) && (slots[slot] != high || slots[slot + 1] != low)) {
            slot = (slot + 2) % slots.length;
        }
        return slot;
    }

    private static boolean isEmpty(long[] slots, int slot) {
        return slots[slot] == 0 && slots[slot + 1] == 0;
    }

    private ByteBuffer hash(String id) {
        return ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
