/** Communities that were found, kept on request in nodes beside the network, with method and parameters. */
@NullMarked
package io.hinterland.ingest.load.community;

import org.jspecify.annotations.NullMarked;
