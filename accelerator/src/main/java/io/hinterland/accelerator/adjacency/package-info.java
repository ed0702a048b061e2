// SPDX-License-Identifier: GPL-3.0-only
/** Which node is joined to which, as arrays of numbers that follow the graph's changes. */
@NullMarked
package io.hinterland.accelerator.adjacency;

import org.jspecify.annotations.NullMarked;
