package io.hinterland.ingest.load.bulk;

import java.util.Arrays;

/** Numbers one behind the other, growing. */
final class GrowingInts {

    private int[] numbers = new int[1 << 10];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    int get(int index) {
        return numbers[index];
    }

    int size() {
        return size;
    }

    /** Puts a number at an index, filling with another what is between the end and there. */
    void set(int index, int number, int filling) {
        while (size <= index) {
            add(filling);
        }
        numbers[index] = number;
    }

    /** Returns the first index at which a number stands; the numbers must be in order. */
    int firstIndexOf(int number) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
