package io.hinterland.queries.trait;

import java.util.List;

/**
 * How much models state of themselves.
 *
 * @param total number of groups
 * @param groups the first of them
 */
public record CompletenessTable(long total, List<Completeness> groups) {}
