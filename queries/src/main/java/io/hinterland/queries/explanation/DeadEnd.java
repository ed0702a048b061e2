package io.hinterland.queries.explanation;

import io.hinterland.schema.metapath.Metapath;

/**
 * Why a metapath gives no path, or no more of them.
 *
 * @param step at which step the walks end, from 1
 * @param reason a sentence without its full stop
 */
public record DeadEnd(Metapath metapath, int step, String reason) {}
