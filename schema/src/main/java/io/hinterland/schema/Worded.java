package io.hinterland.schema;

import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NameSuggestion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An enum constant that people read and write as a word: the command line, the API and its answers use the same. */
public interface Worded {

    String name();

    /** Returns the word for it, its name in lower case unless it says otherwise. */
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the words for all constants, in their order. */
    static <E extends Enum<E> & Worded> List<String> words(Class<E> choices) {
        return Stream.of(choices.getEnumConstants()).map(Worded::word).toList();
    }

    /**
     * Returns the constant that a word stands for.
     *
     * @param what is chosen, such as {@code measure}
     * @throws InvalidInputException if it stands for none; the message lists the words that do
     */
    static <E extends Enum<E> & Worded> E parse(Class<E> choices, String what, String word) {
        return Stream.of(choices.getEnumConstants())
                .filter(constant -> constant.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("There is no " + what + " '" + word + "'; there are "
                        + String.join(", ", words(choices)) + NameSuggestion.hint(word, words(choices))));
    }
}
