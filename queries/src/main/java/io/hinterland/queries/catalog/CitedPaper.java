package io.hinterland.queries.catalog;

import java.util.Optional;

/**
 * A paper that a model cites.
 *
 * @param role own, inherited, boilerplate or other
 * @param evidence why that role
 */
public record CitedPaper(PaperSummary paper, String role, Optional<String> evidence) {}
