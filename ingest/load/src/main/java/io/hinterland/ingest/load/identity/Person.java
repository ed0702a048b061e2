package io.hinterland.ingest.load.identity;

import io.hinterland.schema.identity.ArxivId;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The mentions that mean one person, as far as can be told.
 *
 * @param mentions in their order, one at least
 * @param expectedOthers how many other people of the least common of these names are to be expected by chance
 * @param reasons why each mention but one means the same person as another that is nearer to that one
 */
record Person(List<Mention> mentions, double expectedOthers, Map<Mention, MatchReason> reasons) {

    /** The order in which papers came to arXiv, as far as their ids tell. */
    static final Comparator<String> PAPERS_BY_AGE = Comparator.<String, YearMonth>comparing(
                    id -> ArxivId.parse(id).month())
            .thenComparing(Comparator.naturalOrder());

    /** Returns how sure the least certain of the reasons is; 1 for a single mention. */
    double confidence() {
        return reasons.values().stream()
                .mapToDouble(MatchReason::confidence)
                .min()
                .orElse(1);
    }

    /** Returns the name that most mentions have, of equals the longest, then the first by code point. */
    String name() {
        Map<String, Long> counts =
                mentions.stream().collect(Collectors.groupingBy(Mention::name, Collectors.counting()));
        return counts.keySet().stream()
                .reduce((one, other) -> isBefore(one, other, counts) ? one : other)
                .orElseThrow();
    }

    private static boolean isBefore(String one, String other, Map<String, Long> counts) {
        Comparator<String> commonest = Comparator.comparing(name -> counts.getOrDefault(name, 0L));
        return commonest
                        .thenComparing(String::length)
                        .thenComparing(Comparator.reverseOrder())
                        .compare(one, other)
                > 0;
    }

    /** Returns the ORCID iD; of several, which only somebody's decision puts together, the first by its digits. */
    Optional<String> orcid() {
        return mentions.stream().flatMap(mention -> mention.orcid().stream()).min(Comparator.naturalOrder());
    }

    long mentionsBy(String name) {
        return mentions.stream().filter(mention -> mention.name().equals(name)).count();
    }

    /** Returns the first paper, by id, that has the name. */
    String firstPaper(String name) {
        return mentions.stream()
                .filter(mention -> mention.name().equals(name))
                .map(Mention::paper)
                .min(PAPERS_BY_AGE)
                .orElseThrow();
    }
}
