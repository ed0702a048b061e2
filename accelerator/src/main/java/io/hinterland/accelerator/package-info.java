// SPDX-License-Identifier: GPL-3.0-only
/** Procedures in the Neo4j server that count walks over an adjacency held in its memory. */
@NullMarked
package io.hinterland.accelerator;

import org.jspecify.annotations.NullMarked;
