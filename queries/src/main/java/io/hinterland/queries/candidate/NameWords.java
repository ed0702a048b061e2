package io.hinterland.queries.candidate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name in words: what lies between anything but letters and digits, in lower case. */
record NameWords(List<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static NameWords of(String name) {
        return new NameWords(BETWEEN.splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    int count() {
        return words.size();
    }

    /** Returns words from a place to before another without anything between: people separate words differently. */
    String joined(int start, int end) {
        return String.join("", words.subList(start, end));
    }

    String joined() {
        return String.join("", words);
    }

    /** Returns the words before and behind a part. */
    List<String> outside(int start, int end) {
        return Stream.concat(words.subList(0, start).stream(), words.subList(end, count()).stream())
                .toList();
    }

    /** Returns how many words two names have in common from their beginning on. */
    int commonStart(NameWords other) {
        int common = 0;
        while (common < Math.min(count(), other.count()) && words.get(common).equals(other.words.get(common))) {
            common++;
        }
        return common;
    }
}
