/** How long metapaths take, compiled, by the procedure and as one pattern, and what the least is. */
@NullMarked
package io.hinterland.bench.metapath;

import org.jspecify.annotations.NullMarked;
