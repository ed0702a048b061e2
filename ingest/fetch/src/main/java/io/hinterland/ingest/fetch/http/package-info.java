/** How the services of others are asked: in their pace, with patience, one request at a time. */
@NullMarked
package io.hinterland.ingest.fetch.http;

import org.jspecify.annotations.NullMarked;
