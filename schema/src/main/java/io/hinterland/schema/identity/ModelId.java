package io.hinterland.schema.identity;

import io.hinterland.schema.failure.InvalidInputException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A model's id on the hub: {@code owner/name}, or a bare {@code name} for the oldest ones. Case counts.
 *
 * @param value letters, digits, {@code . _ -} and at most one slash; no leading dot
 */
public record ModelId(String value) implements Comparable<ModelId> {

    private static final Pattern FORM = Pattern.compile("(?!\\.)[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)?");

    public ModelId {
        if (!canParse(value)) {
            throw malformed(value);
        }
    }

    public static boolean canParse(String text) {
        return FORM.matcher(text).matches() && Key.fits(text);
    }

    /** @throws InvalidInputException unless {@link #canParse(String)} */
    public static ModelId parse(String text) {
        return new ModelId(text);
    }

    /**
     * Reads an id as people write and paste it: as an address of the Hub, with a revision, or as the folder in which
     * the Hub's programs keep the model.
     *
     * @throws InvalidInputException if the text names no model
     */
    public static ModelId parseReference(String text) {
        return HubReference.model(text).map(ModelId::new).orElseThrow(() -> malformed(text));
    }

    /** Returns the account that publishes the model, as it is written in the id; none for a bare name. */
    public Optional<String> owner() {
        int slash = value.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(value.substring(0, slash));
    }

    /** Returns the part behind the slash, or the whole bare name. */
    public String name() {
        return value.substring(value.indexOf('/') + 1);
    }

    private static InvalidInputException malformed(String text) {
        String shown = text.length() <= 80 ? text : text.substring(0, 80) + "…";
        return new InvalidInputException("'" + shown
                + "' is not a model id; write owner/name or a bare name, of letters, digits, '.', '_' and '-'");
    }

    @Override
    public int compareTo(ModelId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
