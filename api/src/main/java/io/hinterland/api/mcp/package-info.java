/** The network as tools for language models, over the Model Context Protocol. */
@NullMarked
package io.hinterland.api.mcp;

import org.jspecify.annotations.NullMarked;
