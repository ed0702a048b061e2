package io.hinterland.ingest.clean.record;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.clean.vocabulary.NoValues;
import io.hinterland.schema.identity.CleanText;
import io.hinterland.schema.identity.Key;
import java.util.Optional;

/** What the load report learns of one record: the rules that dropped or fixed something in it. */
public final class Remarks {

    private final Place place;
    private final LoadReport report;

    public Remarks(Place place, LoadReport report) {
        this.place = place;
        this.report = report;
    }

    public void count(Rule rule, String value) {
        report.count(rule, place, value);
    }

    public void reject(String reason) {
        report.reject(place, reason);
    }

    /** Counts a field of another type than it should have, or with what YAML made of a template's braces. */
    public void illTyped(String field, JsonNode value) {
        count(JsonText.isPlaceholder(value) ? Rule.NO_VALUE : Rule.ILL_TYPED_FIELD, field + ": " + value);
    }

    /** Returns the text cleaned, or nothing if nothing is left of it. */
    public Optional<String> cleaned(String written) {
        String clean = CleanText.clean(written);
        if (clean.isEmpty()) {
            count(Rule.BLANK_TEXT, written);
            return Optional.empty();
        }
        if (!clean.equals(written)) {
            count(Rule.UNCLEAN_TEXT, written);
        }
        return Optional.of(clean);
    }

    /** Returns the text, or nothing if it is a word for nothing or a template's. */
    public Optional<String> value(String text) {
        if (NoValues.contain(text)) {
            count(Rule.NO_VALUE, text);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** Returns the key of a cleaned text, or nothing if it makes none. */
    public Optional<Key> key(String text) {
        Optional<Key> key = Key.find(text);
        if (key.isEmpty()) {
            count(text.isBlank() ? Rule.BLANK_TEXT : Rule.LONG_KEY, text);
        }
        return key;
    }
}
