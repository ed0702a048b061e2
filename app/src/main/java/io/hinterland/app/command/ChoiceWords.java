package io.hinterland.app.command;

import io.hinterland.schema.Worded;
import io.hinterland.schema.failure.InvalidInputException;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a choice from the word for it, and tells help and completion the words that there are. */
abstract class ChoiceWords<E extends Enum<E> & Worded> implements ITypeConverter<E>, Iterable<String> {

    private final Class<E> choices;
    private final String what;

    ChoiceWords(Class<E> choices, String what) {
        this.choices = choices;
        this.what = what;
    }

    @Override
    public E convert(String word) {
        try {
            return Worded.parse(choices, what, word);
        } catch (InvalidInputException unknown) {
            throw new TypeConversionException(String.valueOf(unknown.getMessage()));
        }
    }

    @Override
    public Iterator<String> iterator() {
        return Worded.words(choices).iterator();
    }
}
