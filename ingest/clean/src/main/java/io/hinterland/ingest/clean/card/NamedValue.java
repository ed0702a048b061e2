package io.hinterland.ingest.clean.card;

import io.hinterland.ingest.clean.vocabulary.TableResource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value with its name, such as {@code password: hunter2}. The name decides by {@code secret-names.tsv} whether the
 * value is a secret; under any other name only a long value that looks random is one.
 */
record NamedValue(String name, String value) {

    private static final List<Naming> NAMINGS = TableResource.rows(NamedValue.class, "secret-names.tsv", 4).stream()
            .map(Naming::of)
            .toList();
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{1,500}+={0,2}");
    private static final int LEAST_RANDOM = 32;
    private static final int LEAST_CHANGES = 12;
    private static final double LEAST_BITS = 4.3;

    private enum Alphabet {
        ANY,
        MIXED,
        RANDOM
    }

    /** What a value must be to be a secret under a name with this ending. */
    private record Naming(String ending, int length, int changes, Alphabet alphabet) {

        private static Naming of(List<String> row) {
            return new Naming(
                    row.get(0),
                    Integer.parseInt(row.get(1)),
                    Integer.parseInt(row.get(2)),
                    Alphabet.valueOf(row.get(3).toUpperCase(Locale.ROOT)));
        }
    }

    boolean isSecret() {
        String lower = name.toLowerCase(Locale.ROOT);
        Optional<Naming> naming =
                NAMINGS.stream().filter(some -> lower.endsWith(some.ending())).findFirst();
        boolean isLikely = naming.map(this::fits).orElseGet(this::looksRandom);
        boolean mayBeDigest = naming.isEmpty() || naming.get().alphabet() == Alphabet.RANDOM;
        return isLikely && !(mayBeDigest && SecretWords.namesDigest(lower)) && !SecretWords.isNoSecret(value);
    }

    private boolean fits(Naming naming) {
        return value.length() >= naming.length()
                && switch (naming.alphabet()) {
                    case ANY -> true;
                    case MIXED -> hasLetterAndDigit();
                    case RANDOM -> hasLetterAndDigit() && BASE64.matcher(value).matches();
                }
                && changes() >= naming.changes();
    }

    private boolean looksRandom() {
        return value.length() >= LEAST_RANDOM
                && BASE64.matcher(value).matches()
                && changes() >= LEAST_CHANGES
                && bitsPerCharacter() >= LEAST_BITS;
    }

    private boolean hasLetterAndDigit() {
        return value.chars().anyMatch(Character::isDigit) && value.chars().anyMatch(Character::isLetter);
    }

    /** Returns how often the value goes from one of small letters, capitals and digits to another. */
    private int changes() {
        int[] kinds = value.chars()
                .filter(Character::isLetterOrDigit)
                .map(NamedValue::kind)
                .toArray();
        return (int) IntStream.range(1, kinds.length)
                .filter(index -> kinds[index] != kinds[index - 1])
                .count();
    }

    private static int kind(int character) {
        if (Character.isDigit(character)) {
            return 0;
        }
        return Character.isUpperCase(character) ? 1 : 2;
    }

    /** Returns Shannon's entropy of the value's characters. */
    private double bitsPerCharacter() {
        return -Stream.of(value.split(""))
                .distinct()
                .mapToDouble(character -> (double) count(character.charAt(0)) / value.length())
                .map(share -> share * Math.log(share) / Math.log(2))
                .sum();
    }

    private long count(char character) {
        return value.chars().filter(other -> other == character).count();
    }
}
