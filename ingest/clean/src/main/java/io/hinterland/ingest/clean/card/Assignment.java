package io.hinterland.ingest.clean.card;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value with its name, such as {@code password: hunter2}. What it is called tells a secret from a word, and of names
 * that tell nothing only long values are, that no one would make up.
 */
record Assignment(String name, String value) {

    private static final List<String> PASSWORDS = List.of("password", "passwd", "passphrase", "pwd");
    private static final List<String> SECRETS = List.of(
            "secret",
            "apikey",
            "api_key",
            "api-key",
            "access_key",
            "access-key",
            "accesskey",
            "secret_key",
            "secret-key",
            "secretkey",
            "private_key",
            "privatekey",
            "auth_key",
            "authkey",
            "credential",
            "credentials",
            "authorization");
    private static final List<String> DIGESTS =
            List.of("sha", "hash", "checksum", "commit", "revision", "md5", "digest", "integrity", "etag");
    private static final List<String> STAND_INS = List.of(
            "your",
            "xxx",
            "...",
            "***",
            "placeholder",
            "example",
            "changeme",
            "getenv",
            "environ",
            "insert",
            "none",
            "null",
            "true",
            "false",
            "needed",
            "required",
            "withheld");
    private static final Pattern RANDOM = Pattern.compile("[A-Za-z0-9+/]{1,500}+={0,2}");
    private static final int LEAST_RANDOM = 32;
    private static final int LEAST_CHANGES = 12;
    private static final double LEAST_BITS = 4.3;

    boolean isSecret() {
        String lower = name.toLowerCase(Locale.ROOT);
        if (endsWith(lower, PASSWORDS)) {
            return value.length() >= 4 && !isStandIn();
        }
        if (endsWith(lower, SECRETS)) {
            return value.length() >= 8 && hasLetterAndDigit() && !isStandIn();
        }
        if (lower.endsWith("token")) {
            return value.length() >= 16 && hasLetterAndDigit() && changes() >= 5 && !isStandIn();
        }
        return looksRandom() && DIGESTS.stream().noneMatch(lower::contains) && !isStandIn();
    }

    private boolean looksRandom() {
        return value.length() >= LEAST_RANDOM
                && RANDOM.matcher(value).matches()
                && changes() >= LEAST_CHANGES
                && bitsPerCharacter() >= LEAST_BITS;
    }

    private static boolean endsWith(String lower, List<String> words) {
        return words.stream().anyMatch(lower::endsWith);
    }

    private boolean isStandIn() {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://")
                || lower.startsWith("https://")
                || lower.startsWith("$")
                || lower.startsWith("<")
                || lower.startsWith("{")
                || lower.chars().distinct().count() < 4
                || STAND_INS.stream().anyMatch(lower::contains);
    }

    private boolean hasLetterAndDigit() {
        return value.chars().anyMatch(Character::isDigit) && value.chars().anyMatch(Character::isLetter);
    }

    /** Returns how often the value goes from one of small letters, capitals and digits to another. */
    private int changes() {
        int[] kinds = value.chars()
                .filter(Character::isLetterOrDigit)
                .map(Assignment::kind)
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
