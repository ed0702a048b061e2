package io.hinterland.ingest.clean.paper;

import io.hinterland.schema.identity.Key;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An account on the hub.
 *
 * @param printedName letters, digits, {@code . _ -}, as it is written in the source
 */
public record Account(String printedName) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,96}");

    static Optional<Account> find(String text) {
        String name = text.strip();
        return FORM.matcher(name).matches() ? Optional.of(new Account(name)) : Optional.empty();
    }

    public Key key() {
        return Key.of(printedName);
    }
}
