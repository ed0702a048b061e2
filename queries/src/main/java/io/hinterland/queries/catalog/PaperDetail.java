package io.hinterland.queries.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One paper.
 *
 * @param metadata known, or missing: then all but the id is empty
 * @param categories arXiv's categories, the primary one first
 * @param code addresses of repositories
 * @param models how many listed models cite it in each role
 */
public record PaperDetail(
        String arxivId,
        Optional<String> title,
        Optional<Integer> year,
        Optional<LocalDate> published,
        Optional<LocalDate> updated,
        Optional<String> doi,
        String metadata,
        boolean withdrawn,
        List<String> categories,
        List<String> code,
        Map<String, Long> models) {}
