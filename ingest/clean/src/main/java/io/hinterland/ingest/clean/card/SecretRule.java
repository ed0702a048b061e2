package io.hinterland.ingest.clean.card;

import io.hinterland.ingest.clean.vocabulary.TableResource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What secrets of one kind look like, wherever they are: a row of {@code secret-rules.tsv}.
 *
 * @param description what it is, for people
 * @param keywords one of which every text with such a secret has
 * @param leastDifferent how many different characters a secret has; nothing if the pattern alone decides
 */
record SecretRule(
        String id,
        String description,
        List<String> keywords,
        OptionalInt leastDifferent,
        Pattern pattern,
        boolean hasSecretGroup,
        boolean hasNameGroup) {

    private static final List<SecretRule> ALL = TableResource.rows(SecretRule.class, "secret-rules.tsv", 5).stream()
            .map(SecretRule::of)
            .toList();

    private static SecretRule of(List<String> row) {
        String pattern = row.get(4);
        boolean beginsWithWord = !pattern.startsWith("-") && !pattern.startsWith(":");
        return new SecretRule(
                row.get(0),
                row.get(1),
                Stream.of(row.get(2).split(" ")).toList(),
                row.get(3).equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(row.get(3))),
                Pattern.compile((beginsWithWord ? "(?<![A-Za-z0-9])" : "") + pattern),
                pattern.contains("(?<secret>"),
                pattern.contains("(?<name>"));
    }

    static List<SecretRule> all() {
        return ALL;
    }

    /** Returns the rules that may find something in the text; nearly always none, which is decided fast. */
    static List<SecretRule> likelyIn(String text) {
        for (SecretRule rule : ALL) {
            if (rule.isLikelyIn(text)) {
                return ALL.stream().filter(other -> other.isLikelyIn(text)).toList();
            }
        }
        return List.of();
    }

    private boolean isLikelyIn(String text) {
        for (String keyword : keywords) {
            if (text.contains(keyword)) {
                return true;
            }
        }
        return false;
    }

    /** Where in a text a secret is, and what it is. */
    record Finding(int start, int end, String description) {}

    /** Returns the secrets in the text, in their order. */
    List<Finding> find(String text) {
        Matcher matcher = pattern.matcher(text);
        List<Finding> findings = new ArrayList<>();
        while (matcher.find()) {
            if (isSecret(matcher)) {
                findings.add(
                        hasSecretGroup
                                ? new Finding(matcher.start("secret"), matcher.end("secret"), description)
                                : new Finding(matcher.start(), matcher.end(), description));
            }
        }
        return findings;
    }

    private boolean isSecret(Matcher matcher) {
        if (hasNameGroup) {
            return new NamedValue(matcher.group("name"), matcher.group("secret")).isSecret();
        }
        return isSecret(hasSecretGroup ? matcher.group("secret") : matcher.group());
    }

    private boolean isSecret(String found) {
        return leastDifferent.isEmpty()
                || found.chars().distinct().count() >= leastDifferent.getAsInt() && !SecretWords.isPlaceholder(found);
    }
}
