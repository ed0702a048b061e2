/** What those who run the API see of it: ids of requests, a log, metrics; and how many requests a client may make. */
@NullMarked
package io.hinterland.api.operation;

import org.jspecify.annotations.NullMarked;
