// SPDX-License-Identifier: GPL-3.0-only
/** Metapaths as text, and the counting of walks over them. */
@NullMarked
package io.hinterland.accelerator.walk;

import org.jspecify.annotations.NullMarked;
