package io.hinterland.ingest.author;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The mentions that mean one person, as far as can be told.
 *
 * @param mentions in their order, one at least
 * @param expectedOthers how many other people of these names are to be expected by chance
 * @param joins why each mention but one means the same person as another that is nearer to that one
 */
record Person(List<Mention> mentions, double expectedOthers, Map<Mention, Join> joins) {

    /** Returns how sure the least certain of the joins is; 1 for a single mention. */
    double confidence() {
        return joins.values().stream().mapToDouble(Join::confidence).min().orElse(1);
    }

    /** Returns the name that most mentions have, of equals the first by code point. */
    String name() {
        Map<String, Long> counts =
                mentions.stream().collect(Collectors.groupingBy(Mention::name, Collectors.counting()));
        return counts.keySet().stream()
                .reduce((one, other) -> isBefore(one, other, counts) ? one : other)
                .orElseThrow();
    }

    private static boolean isBefore(String one, String other, Map<String, Long> counts) {
        int more = Long.compare(counts.getOrDefault(one, 0L), counts.getOrDefault(other, 0L));
        return more > 0 || more == 0 && one.compareTo(other) < 0;
    }

    long mentionsBy(String name) {
        return mentions.stream().filter(mention -> mention.name().equals(name)).count();
    }

    /** Returns the first paper, by id, that has the name. */
    String firstPaper(String name) {
        return mentions.stream()
                .filter(mention -> mention.name().equals(name))
                .map(Mention::paper)
                .min(PaperOrder.BY_AGE)
                .orElseThrow();
    }
}
