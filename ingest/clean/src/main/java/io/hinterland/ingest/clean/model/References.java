package io.hinterland.ingest.clean.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.hinterland.ingest.clean.record.JsonText;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.clean.vocabulary.NoValues;
import io.hinterland.schema.identity.HubReference;
import io.hinterland.schema.identity.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The models or datasets that a field of a record names, in whatever form: a text, an object with an id, a name or an
 * address, or a list of these, perhaps as JSON in a text.
 *
 * @param kind what is named
 * @param whenFixed what counts an id that was written otherwise
 * @param whenNone what counts a text that means none
 */
record References(HubReference.Kind kind, Rule whenFixed, Rule whenNone, Remarks remarks) {

    /** The fields of an object that may hold what it means, as names are compared, the surest first. */
    private static final List<String> FIELDS = List.of(
            "id",
            "repoid",
            "modelid",
            "datasetid",
            "hubid",
            "hfid",
            "model",
            "modelname",
            "basemodel",
            "base",
            "dataset",
            "datasetname",
            "type",
            "repo",
            "repository",
            "repourl",
            "huggingface",
            "source",
            "url",
            "link",
            "uri",
            "name",
            "path");

    /** The fields that say whose it is, so that a name without an owner is a title. */
    private static final List<String> MAKERS = List.of("organization", "author", "owner", "repo_url", "url");

    private static final Pattern LIST = Pattern.compile("\\s*[,;|]\\s*(?:(?:and|&)\\s+)?|\\s+(?:and|&|\\+)\\s+(?!\\()");

    private static final Pattern LIST_MARK = Pattern.compile("[-*•]|\\d{1,2}[.)]");

    private static final Pattern SPACES = Pattern.compile("\\s+(?:(?:[-*•]|\\d{1,2}[.)])\\s+)?");

    static References toModels(Remarks remarks) {
        return new References(HubReference.Kind.MODELS, Rule.FIXED_PARENT, Rule.MALFORMED_PARENT, remarks);
    }

    static References toDatasets(Remarks remarks) {
        return new References(HubReference.Kind.DATASETS, Rule.FIXED_DATASET, Rule.MALFORMED_DATASET, remarks);
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
            remarks.cleaned(value.textValue()).ifPresent(text -> ids.addAll(all(text)));
        } else if (value.isArray()) {
            value.forEach(element -> add(field, element, ids));
        } else if (value.isObject()) {
            add(value, ids);
        } else {
            remarks.illTyped(field, value);
        }
    }

    private void add(JsonNode object, List<String> ids) {
        List<String> found = meantBy(object).map(List::of).orElseGet(() -> names(object));
        List<JsonNode> inner = found.isEmpty() ? inner(object) : List.of();
        if (inner.isEmpty()) {
            Rule rule = JsonText.isPlaceholder(object) ? Rule.NO_VALUE : whenNone;
            remarks.count(found.isEmpty() ? rule : whenFixed, object.toString());
        }
        ids.addAll(found);
        inner.forEach(value -> add("", value, ids));
    }

    /** Returns the objects and lists within an object that stand where an id may stand. */
    private static List<JsonNode> inner(JsonNode object) {
        return FIELDS.stream()
                .map(name -> part(object, name))
                .filter(JsonNode::isContainerNode)
                .limit(1)
                .toList();
    }

    private static JsonNode part(JsonNode object, String plainName) {
        return object.properties().stream()
                .filter(property -> plain(property.getKey()).equals(plainName))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("(?<!^)[_ -]", "");
    }

    private Optional<String> meaning(String text) {
        return HubReference.find(kind, text);
    }

    /** Returns the ids that a cleaned text means: one, several in a list, or those whose addresses stand in it. */
    List<String> all(String text) {
        if (meaning(text).isPresent() || NoValues.contain(text) || !Key.fits(text)) {
            return of(text).stream().toList();
        }
        return listed(text, LIST)
                .or(() -> listed(text, SPACES).filter(ids -> ids.stream().allMatch(References::hasOwner)))
                .or(() -> Optional.of(HubReference.within(kind, text)).filter(ids -> !ids.isEmpty()))
                .map(ids -> {
                    remarks.count(whenFixed, text);
                    return ids;
                })
                .orElseGet(() -> of(text).stream().toList());
    }

    /** A list is one where each part means an id, or nothing. */
    private Optional<List<String>> listed(String text, Pattern separator) {
        List<String> parts = separator
                .splitAsStream(text)
                .filter(part ->
                        !NoValues.contain(part) && !LIST_MARK.matcher(part).matches())
                .toList();
        List<String> ids =
                parts.stream().flatMap(part -> meaning(part).stream()).toList();
        return !ids.isEmpty() && ids.size() == parts.size() ? Optional.of(ids) : Optional.empty();
    }

    private static boolean hasOwner(String id) {
        return id.indexOf('/') > 0;
    }

    /** Returns the id that a cleaned text means. */
    private Optional<String> of(String text) {
        if (!Key.fits(text)) {
            remarks.count(Rule.LONG_KEY, text);
            return Optional.empty();
        }
        Optional<String> value = remarks.value(text);
        Optional<String> id = value.flatMap(this::meaning);
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
                .map(name -> part(object, name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !NoValues.contain(text))
                .flatMap(text -> meaning(text).stream())
                .toList();
        boolean hasMaker = MAKERS.stream().anyMatch(object::hasNonNull);
        return ids.stream().filter(References::hasOwner).findFirst().or(() -> ids.stream()
                .filter(id -> !hasMaker)
                .findFirst());
    }

    /** YAML makes fields of ids with a colon behind them. */
    private List<String> names(JsonNode object) {
        List<String> ids = object.properties().stream()
                .flatMap(property -> meaning(property.getKey()).filter(References::hasOwner).stream())
                .toList();
        return ids.size() == object.size() ? ids : List.of();
    }
}
