package io.hinterland.ingest.load.identity;

import io.hinterland.ingest.clean.author.PersonName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * All mentions, numbered in their order, whatever order they came in, with the names that they print and those that
 * stand beside them.
 */
final class Mentions {

    private final List<Mention> mentions;
    private final List<PersonName> names = new ArrayList<>();
    private final int[] spelling;
    private final int[] firstOfPaper;
    private final int[] behindPaper;
    private final NameStatistics statistics;
    private final double[] weights;

    Mentions(Collection<Mention> unordered) {
        mentions = new ArrayList<>(unordered);
        Collections.sort(mentions);
        Map<String, PersonName> parsed = new HashMap<>();
        mentions.forEach(mention -> names.add(parsed.computeIfAbsent(mention.name(), PersonName::of)));
        statistics = new NameStatistics(parsed.values());
        firstOfPaper = new int[mentions.size()];
        behindPaper = new int[mentions.size()];
        findPapers();
        Map<String, Integer> spellings = new TreeMap<>();
        Map<Integer, Double> weightOf = new HashMap<>();
        parsed.values().forEach(name -> spellings.put(name.whole(), 0));
        int number = 0;
        for (Map.Entry<String, Integer> entry : spellings.entrySet()) {
            entry.setValue(number++);
        }
        spelling = names.stream()
                .mapToInt(name -> spellings.getOrDefault(name.whole(), -1))
                .toArray();
        parsed.values()
                .forEach(name -> weightOf.put(
                        spellings.getOrDefault(name.whole(), -1),
                        MatchCertainty.weightOfCoauthor(statistics.expectedOthers(name))));
        weights = IntStream.range(0, number)
                .mapToDouble(spellingNumber -> weightOf.getOrDefault(spellingNumber, 0.0))
                .toArray();
    }

    private void findPapers() {
        for (int start = 0; start < mentions.size(); ) {
            String paper = mentions.get(start).paper();
            int end = start;
            while (end < mentions.size() && mentions.get(end).paper().equals(paper)) {
                firstOfPaper[end++] = start;
            }
            for (int mention = start; mention < end; mention++) {
                behindPaper[mention] = end;
            }
            start = end;
        }
    }

    int size() {
        return mentions.size();
    }

    Mention get(int mention) {
        return mentions.get(mention);
    }

    PersonName name(int mention) {
        return names.get(mention);
    }

    double expectedOthers(int mention) {
        return statistics.expectedOthers(names.get(mention));
    }

    /** Returns the number of the paper of a mention. */
    int paper(int mention) {
        return firstOfPaper[mention];
    }

    /** Returns the names beside those of these mentions, by number, each once, in the order of the names. */
    int[] coauthors(int[] group) {
        return IntStream.of(group)
                .flatMap(mention -> IntStream.range(firstOfPaper[mention], behindPaper[mention])
                        .filter(other -> other != mention)
                        .map(other -> spelling[other]))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Returns how much it says, from 0 to 1, that two mentions have a co-author of this number in common. */
    double weightOfCoauthor(int number) {
        return weights[number];
    }

    /** Returns the co-author of this number as a mention's paper prints the name, if it does. */
    Optional<String> printed(int number, int mention) {
        return IntStream.range(firstOfPaper[mention], behindPaper[mention])
                .filter(other -> spelling[other] == number)
                .mapToObj(other -> mentions.get(other).name())
                .findFirst();
    }

    /** Returns the number of a mention; nothing where there is none such. */
    Optional<Integer> find(MentionId id) {
        int found = Collections.binarySearch(
                mentions, new Mention(id.paper(), id.name(), Optional.empty(), Optional.empty(), false));
        return found < 0 ? Optional.empty() : Optional.of(found);
    }
}
