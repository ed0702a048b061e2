package io.hinterland.queries.catalog;

import java.util.Optional;

/**
 * A model that cites a paper.
 *
 * @param role own, inherited, boilerplate or other
 * @param evidence why that role
 */
public record CitingModel(ModelSummary model, String role, Optional<String> evidence) {}
