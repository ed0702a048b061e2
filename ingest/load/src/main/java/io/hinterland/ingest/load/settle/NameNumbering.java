package io.hinterland.ingest.load.settle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers for names, from 0 in the order in which they are first met: millions of edges are then pairs of numbers.
 * Takes about 16 bytes a name beside its UTF-8. Not safe for use by several threads while it grows.
 */
public final class NameNumbering {

    private static final int LEAST_SLOTS = 1 << 8;
    private static final int NONE = -1;

    private final NameBytes names = new NameBytes();
    /** Open addressing: each slot holds a number plus one; 0 is an empty slot. */
    private int[] slots = new int[LEAST_SLOTS];

    /** Returns the number of a name, a new one where the name is new. */
    public int of(String name) {
        return of(utf8(name));
    }

    /** Returns the number of a name in UTF-8, a new one where the name is new. */
    public int of(byte[] name) {
        int slot = slot(name);
        if (slots[slot] > 0) {
            return slots[slot] - 1;
        }
        int number = names.add(name);
        slots[slot] = number + 1;
        if (names.size() > slots.length / 2) {
            grow();
        }
        return number;
    }

    /** Returns the number of a name, or -1 where the name was never met. */
    public int find(String name) {
        int slot = slot(utf8(name));
        return slots[slot] > 0 ? slots[slot] - 1 : NONE;
    }

    public String name(int number) {
        return new String(names.get(number), StandardCharsets.UTF_8);
    }

    public int size() {
        return names.size();
    }

    private static byte[] utf8(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the slot where the name stands, or the empty one where it would. */
    private int slot(byte[] name) {
        int mask = slots.length - 1;
        int slot = hash(name) & mask;
        while (slots[slot] > 0 && !names.equals(slots[slot] - 1, name)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int number = 0; number < names.size(); number++) {
            slots[slot(names.get(number))] = number + 1;
        }
    }

    private static int hash(byte[] name) {
        int hash = Arrays.hashCode(name) * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
