// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

/**
 * How much of the server's heap the adjacency may take: half of it, since queries need the rest.
 *
 * @param heap the most that the heap may grow to, in bytes
 */
record MemoryLimit(long heap) {

    static MemoryLimit ofServer() {
        return new MemoryLimit(Runtime.getRuntime().maxMemory());
    }

    /**
     * Makes sure that a matrix can be built.
     *
     * @param held the bytes that are taken already
     * @param edges how many it has
     * @param nodes how many there are at both its ends
     * @throws IllegalStateException if there is no room for it
     */
    void require(Matrix.Name name, long held, long edges, long nodes) {
        // While they are read, edges stand in a list that is up to half longer than they are, beside the rows.
        long needed = 2 * Integer.BYTES * edges * 5 / 2 + nodes * (Integer.BYTES + Long.BYTES + Integer.BYTES);
        if (edges > Integer.MAX_VALUE / 2 || held + needed > heap / 2) {
            throw new IllegalStateException(
                    ("The adjacency of %s needs %d MiB for %d edges beside the %d MiB that it has,"
                                    + " and may take half of the server's heap of %d MiB; raise server.memory.heap.max_size, or"
                                    + " drop what is no longer used with CALL hinterland.metapath.drop()")
                            .formatted(name.type(), mebibytes(needed), edges, mebibytes(held), mebibytes(heap)));
        }
    }

    private static long mebibytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }
}
