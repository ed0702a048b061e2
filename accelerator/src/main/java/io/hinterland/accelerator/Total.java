// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator;

/** A number of walks. */
public final class Total {
    public final long walks;

    Total(long walks) {
        this.walks = walks;
    }
}
