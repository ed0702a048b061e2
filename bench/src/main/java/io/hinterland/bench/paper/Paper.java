package io.hinterland.bench.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The metadata of a paper.
 *
 * @param hasDay whether the full date is known, else the year alone
 * @param accounts the hub's accounts by author's name
 */
record Paper(
        String id,
        String title,
        List<String> authors,
        LocalDate published,
        boolean hasDay,
        List<String> categories,
        Optional<String> repository,
        Map<String, String> accounts) {}
