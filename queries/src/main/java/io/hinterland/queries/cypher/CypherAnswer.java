package io.hinterland.queries.cypher;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement answered.
 *
 * @param columns names of the columns
 * @param rows each as long as there are columns
 * @param truncated whether the limit left rows out
 */
public record CypherAnswer(List<String> columns, List<List<@Nullable Object>> rows, boolean truncated) {}
