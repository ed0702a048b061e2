package io.hinterland.ingest.clean.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.record.JsonText;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.clean.vocabulary.LanguageNames;
import io.hinterland.ingest.clean.vocabulary.LicenseNames;
import io.hinterland.ingest.clean.vocabulary.NoValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The texts of a card's field that names values of a vocabulary: a text, an object that has one, or a list of these,
 * perhaps as JSON in a text.
 *
 * @param parts the fields of an object that may hold the name, the surest first
 * @param isKnown whether a text names a value that is known
 */
record NamedValues(String field, List<String> parts, Predicate<String> isKnown, Remarks remarks) {

    private static final List<String> OF_LANGUAGES = List.of(
            "code",
            "id",
            "tag",
            "iso",
            "iso639",
            "iso_639_1",
            "iso639_1",
            "value",
            "lang",
            "language",
            "name",
            "label");

    private static final List<String> OF_LICENSES = List.of(
            "license_name",
            "spdx_id",
            "spdx",
            "id",
            "key",
            "license",
            "identifier",
            "type",
            "name",
            "title",
            "label",
            "url",
            "link",
            "license_link");

    static NamedValues languages(Remarks remarks) {
        Predicate<String> isKnown = text -> LanguageNames.in(text).stream().anyMatch(LanguageNames::isKnown);
        return new NamedValues("language", OF_LANGUAGES, isKnown, remarks);
    }

    static NamedValues licenses(Remarks remarks) {
        return new NamedValues("license", OF_LICENSES, LicenseNames::isNamed, remarks);
    }

    /**
     * Returns the texts, cleaned. Readers of YAML 1.1, Python's among them, make {@code false} of Norwegian,
     * {@code no}.
     */
    List<String> in(JsonNode written) {
        List<String> texts = new ArrayList<>();
        JsonNode value = JsonText.unwrappedObject(written);
        if (value.isArray()) {
            value.forEach(element -> add(element, texts));
        } else if (!value.isMissingNode() && !value.isNull()) {
            add(value, texts);
        }
        return texts;
    }

    private void add(JsonNode value, List<String> texts) {
        if (value.isTextual()) {
            remarks.cleaned(value.textValue()).ifPresent(texts::add);
        } else if (value.isBoolean() && !value.booleanValue() && field.equals("language")) {
            texts.add("false");
        } else if (value.isArray()) {
            texts.addAll(in(value));
        } else if (value.isObject() && !JsonText.isPlaceholder(value)) {
            addOf(value, texts);
        } else {
            remarks.illTyped(field, value);
        }
    }

    private void addOf(JsonNode object, List<String> texts) {
        List<String> found = named(object).map(this::in).orElseGet(() -> names(object));
        if (found.isEmpty()) {
            remarks.illTyped(field, object);
        } else {
            remarks.count(Rule.VALUE_IN_OBJECT, field + ": " + object);
            texts.addAll(found);
        }
    }

    /** Returns the part that names a known value, else the first that says something. */
    private Optional<JsonNode> named(JsonNode object) {
        return said(object)
                .filter(part -> part.isTextual() && isKnown.test(part.textValue()))
                .findFirst()
                .or(() -> said(object).findFirst());
    }

    private Stream<JsonNode> said(JsonNode object) {
        return parts.stream()
                .map(object::path)
                .filter(part -> part.isContainerNode() || part.isTextual() && !NoValues.contain(part.textValue()));
    }

    /** The names of the fields may be the values: {@code {"en": "English", "de": "German"}}. */
    private List<String> names(JsonNode object) {
        List<String> names =
                object.propertyStream().map(property -> property.getKey()).toList();
        return names.stream().allMatch(isKnown) ? names : List.of();
    }
}
