package io.hinterland.api.network;

import io.hinterland.schema.failure.InvalidInputException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Choices that callers write in lower case. */
final class Words {

    private Words() {}

    /**
     * Returns the constant that a word stands for.
     *
     * @throws InvalidInputException if it stands for none; names the words that do
     */
    static <E extends Enum<E>> E constant(Class<E> choices, String parameter, String word) {
        return Stream.of(choices.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("'" + word + "' is not possible for the parameter '"
                        + parameter + "'; it takes one of " + String.join(", ", words(choices))));
    }

    private static <E extends Enum<E>> List<String> words(Class<E> choices) {
        return Stream.of(choices.getEnumConstants()).map(Words::word).toList();
    }

    /** Returns the word that stands for a constant, such as {@code whole_number}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
