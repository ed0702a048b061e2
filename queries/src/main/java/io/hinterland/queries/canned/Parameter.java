package io.hinterland.queries.canned;

import io.hinterland.queries.Bounds;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NameSuggestion;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of a canned query, as the header of its file describes it.
 *
 * @param name name of the parameter
 * @param type type of its values, such as integer, text or a node type
 * @param sentence what it does
 * @param required whether a value must be given
 * @param standard value that is used if none is given
 * @param example an example of a value
 * @param choices all values that it takes; empty if every value of the type is possible
 * @param bounds smallest and greatest value of a whole number
 */
public record Parameter(
        String name,
        ParameterType type,
        String sentence,
        boolean required,
        Optional<String> standard,
        Optional<String> example,
        List<String> choices,
        Optional<Bounds> bounds) {

    public Parameter {
        choices = List.copyOf(choices);
    }

    /**
     * Reads a value as it was typed.
     *
     * @throws InvalidInputException if the parameter does not take it
     */
    public Object parse(String text) {
        try {
            requireChoice(text);
            Object value = type.parse(text);
            if (value instanceof Long number) {
                bounds.ifPresent(limits -> limits.check("takes", number));
            }
            return value;
        } catch (InvalidInputException unfit) {
            throw new InvalidInputException("Parameter " + name + ": " + unfit.getMessage(), unfit);
        }
    }

    private void requireChoice(String text) {
        if (!choices.isEmpty() && !choices.contains(text.strip())) {
            throw new InvalidInputException("takes one of " + String.join(", ", choices) + ", not '" + text + "'"
                    + NameSuggestion.hint(text.strip(), choices));
        }
    }

    /** Returns in short what it takes, such as {@code integer 1 to 1000, default 20}. */
    public String takes() {
        StringBuilder takes = new StringBuilder(choices.isEmpty() ? type.word() : String.join("|", choices));
        bounds.ifPresent(limits -> takes.append(' ').append(limits));
        standard.ifPresent(value -> takes.append(", default ").append(value));
        if (!required && standard.isEmpty()) {
            takes.append(", optional");
        }
        return takes.toString();
    }
}
