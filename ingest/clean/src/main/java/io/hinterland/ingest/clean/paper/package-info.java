/** Papers: what sources say of them, the rules that clean it, and how it comes into the graph. */
@NullMarked
package io.hinterland.ingest.clean.paper;

import org.jspecify.annotations.NullMarked;
