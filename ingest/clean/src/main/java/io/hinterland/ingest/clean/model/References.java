package io.hinterland.ingest.clean.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.record.JsonText;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.clean.vocabulary.NoValues;
import io.hinterland.schema.identity.HubReference;
import io.hinterland.schema.identity.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The models or datasets that a field of a record names, in whatever form: a text, an object with an id, a name or an
 * address, or a list of these, perhaps as JSON in a text.
 *
 * @param meaning the id that a text means, if any
 * @param whenFixed what counts an id that was written otherwise
 * @param whenNone what counts a text that means none
 */
record References(Function<String, Optional<String>> meaning, Rule whenFixed, Rule whenNone, Remarks remarks) {

    /** The fields of an object that may hold what it means, the surest first. */
    private static final List<String> FIELDS = List.of(
            "id",
            "repo_id",
            "model_id",
            "dataset_id",
            "model",
            "dataset",
            "repo",
            "repo_url",
            "url",
            "link",
            "uri",
            "name",
            "path");

    /** The fields that say whose it is, so that a name without an owner is a title. */
    private static final List<String> MAKERS = List.of("organization", "author", "owner", "repo_url", "url");

    private static final Pattern LIST = Pattern.compile("\\s*[,;]\\s*");

    static References toModels(Remarks remarks) {
        return new References(HubReference::model, Rule.FIXED_PARENT, Rule.MALFORMED_PARENT, remarks);
    }

    static References toDatasets(Remarks remarks) {
        return new References(HubReference::dataset, Rule.FIXED_DATASET, Rule.MALFORMED_DATASET, remarks);
    }

    /** Returns the ids that a field names; each text or object that means none is reported. */
    List<String> in(String field, JsonNode written) {
        List<String> ids = new ArrayList<>();
        JsonNode value = JsonText.unwrappedObject(written);
        if (value.isArray()) {
            value.forEach(element -> add(field, element, ids));
        } else if (!value.isMissingNode() && !value.isNull()) {
            add(field, value, ids);
        }
        return ids;
    }

    private void add(String field, JsonNode value, List<String> ids) {
        if (value.isTextual()) {
            remarks.cleaned(value.textValue()).ifPresent(text -> ids.addAll(allOf(text)));
        } else if (value.isObject() && !JsonText.isPlaceholder(value)) {
            meantBy(value)
                    .ifPresentOrElse(
                            id -> {
                                remarks.count(whenFixed, value.toString());
                                ids.add(id);
                            },
                            () -> remarks.count(whenNone, value.toString()));
        } else {
            remarks.illTyped(field, value);
        }
    }

    /** Returns the ids that a cleaned text means; a list in one text is one where each part of it means an id. */
    private List<String> allOf(String text) {
        List<String> parts = List.of(LIST.split(text));
        List<String> ids =
                parts.stream().flatMap(part -> meaning.apply(part).stream()).toList();
        if (parts.size() == 1 || ids.size() < parts.size()) {
            return of(text).stream().toList();
        }
        remarks.count(whenFixed, text);
        return ids;
    }

    /** Returns the id that a cleaned text means. */
    Optional<String> of(String text) {
        if (!Key.fits(text)) {
            remarks.count(Rule.LONG_KEY, text);
            return Optional.empty();
        }
        Optional<String> value = remarks.value(text);
        Optional<String> id = value.flatMap(meaning);
        if (value.isPresent() && id.isEmpty()) {
            remarks.count(whenNone, text);
        }
        if (id.isPresent() && !id.get().equals(text)) {
            remarks.count(whenFixed, text);
        }
        return id;
    }

    private Optional<String> meantBy(JsonNode object) {
        List<String> ids = FIELDS.stream()
                .map(object::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !NoValues.contain(text))
                .flatMap(text -> meaning.apply(text).stream())
                .toList();
        boolean hasMaker = MAKERS.stream().anyMatch(object::hasNonNull);
        return ids.stream().filter(id -> id.indexOf('/') > 0).findFirst().or(() -> ids.stream()
                .filter(id -> !hasMaker)
                .findFirst());
    }
}
