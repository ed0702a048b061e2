package io.hinterland.queries.candidate;

import io.hinterland.queries.lineage.KnownModel;
import io.hinterland.queries.lineage.Trait;
import io.hinterland.schema.Worded;
import io.hinterland.schema.value.Derivation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that tell how a model was made from another: {@code suffixes.tsv} and {@code neutral.tsv}. */
final class SuffixRules {

    private final List<Rule> rules = new ArrayList<>();
    private final Pattern neutral;
    private final Map<String, Optional<Derivation>> known = new ConcurrentHashMap<>();

    private record Rule(Pattern word, Derivation derivation) {}

    private SuffixRules() {
        lines("suffixes.tsv")
                .map(line -> line.split("\t"))
                .forEach(parts -> rules.add(
                        new Rule(Pattern.compile(parts[0]), Worded.parse(Derivation.class, "relation", parts[1]))));
        neutral = Pattern.compile(String.join("|", lines("neutral.tsv").toList()));
    }

    static SuffixRules packaged() {
        return new SuffixRules();
    }

    /** Returns how a model was made that has this word in its name. */
    Optional<Derivation> derivation(String word) {
        return known.computeIfAbsent(word, asked -> rules.stream()
                .filter(rule -> rule.word().matcher(asked).matches())
                .map(Rule::derivation)
                .findFirst());
    }

    /** Returns whether a word says little of which model it is. */
    boolean isSuffix(String word) {
        return derivation(word).isPresent() || neutral.matcher(word).matches();
    }

    /** Returns how many words are left when those at the end are removed that say little. */
    int stem(NameWords name) {
        int end = name.count();
        while (end > 1 && isSuffix(name.words().get(end - 1))) {
            end--;
        }
        return end;
    }

    /**
     * Returns how a model derives from another, told by the words that its name has beside the other's, its tags and
     * its library: quantized, else adapter, merge; a copy where the name is the same; else a finetune.
     */
    Derivation derivation(KnownModel child, List<String> outside, boolean sameName) {
        List<Derivation> told = Stream.of(outside.stream(), child.tags().stream(), child.values(Trait.LIBRARY).stream())
                .flatMap(words -> words)
                .flatMap(word -> derivation(word).stream())
                .toList();
        return Stream.of(Derivation.QUANTIZED, Derivation.ADAPTER, Derivation.MERGE)
                .filter(told::contains)
                .findFirst()
                .orElse(sameName ? Derivation.COPY : Derivation.FINETUNE);
    }

    private static Stream<String> lines(String file) {
        InputStream in = Objects.requireNonNull(SuffixRules.class.getResourceAsStream(file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
