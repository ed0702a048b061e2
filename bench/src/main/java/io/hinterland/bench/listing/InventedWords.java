package io.hinterland.bench.listing;

import java.util.Locale;

/**
 * Invented words, one for each number: its digits to the base 100, each as a syllable, which depends on the one before
 * so that near numbers have words far apart.
 */
public final class InventedWords {

    private static final String CONSONANTS = "bdfghjklmnprstvwxyzc";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length();
    private static final int SHORTEST = 2;
    private static final int STEP = 37;

    private InventedWords() {}

    /** Returns a word in lower case that no other number has; the number is not negative. */
    public static String word(long number) {
        StringBuilder word = new StringBuilder();
        long rest = number;
        int previous = 0;
        for (int syllable = 0; rest > 0 || syllable < SHORTEST; syllable++) {
            int digit = (int) ((rest % SYLLABLES + STEP * previous + syllable) % SYLLABLES);
            previous = digit;
            word.append(CONSONANTS.charAt(digit % CONSONANTS.length()));
            word.append(VOWELS.charAt(digit / CONSONANTS.length()));
            rest /= SYLLABLES;
        }
        return word.toString();
    }

    public static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
