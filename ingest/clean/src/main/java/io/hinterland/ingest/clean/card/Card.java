package io.hinterland.ingest.clean.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.ingest.clean.record.JsonText;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.clean.vocabulary.NoValues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The model card of a record, from the first of its fields that has one. Nothing in it looks like a secret.
 *
 * @param data an object, or missing
 * @param text what the text tells, where the record has it
 */
public record Card(JsonNode data, Optional<CardText> text) {

    /** The hub's API writes the data in the first; dumps in the first two; the whole card stands in the last. */
    private static final List<String> FIELDS = List.of("cardData", "card_data", "card");

    private static final String WHOLE_CARD = "card";

    /** Reads the card of a record; what cannot be read is reported, and nothing thrown. */
    public static Card of(JsonNode record, Remarks remarks) {
        Card card = new Card(MissingNode.getInstance(), Optional.empty());
        for (String field : FIELDS) {
            JsonNode written = record.path(field);
            boolean isBlank = written.isTextual() && written.textValue().isBlank();
            if (!written.isMissingNode() && !written.isNull() && !isBlank) {
                card = card.with(field, unwrapped(written), remarks);
            }
        }
        JsonNode results = record.path(ModelIndex.FIELD);
        return card.withResults(results.isMissingNode() ? record.path(ModelIndex.FIELD_OF_PYTHON) : results, remarks);
    }

    /** The hub's API may write the results beside the card's data as well; those in the data count. */
    private Card withResults(JsonNode beside, Remarks remarks) {
        if (beside.isMissingNode() || beside.isNull() || data.hasNonNull(ModelIndex.FIELD)) {
            return this;
        }
        ObjectNode all = data.isObject() ? data.deepCopy() : JsonNodeFactory.instance.objectNode();
        JsonNode results = JsonNodeFactory.instance.objectNode().set(ModelIndex.FIELD, JsonText.unwrapped(beside));
        return new Card(
                all.set(ModelIndex.FIELD, Secrets.withheld(results, remarks).path(ModelIndex.FIELD)), text);
    }

    /** Returns the object that a JSON text holds; Markdown is none, even where it is a number. */
    private static JsonNode unwrapped(JsonNode written) {
        JsonNode held = JsonText.unwrapped(written);
        return held.isObject() ? held : written;
    }

    private Card with(String field, JsonNode written, Remarks remarks) {
        if (written.isObject()) {
            return data.isObject() ? this : new Card(Secrets.withheld(written, remarks), text);
        }
        if (written.isTextual()) {
            String card = written.textValue();
            if (field.equals(WHOLE_CARD) || FrontMatter.beginsWith(card)) {
                return with(FrontMatter.of(card), remarks);
            }
            if (NoValues.contain(card)) {
                remarks.count(Rule.NO_VALUE, field);
                return this;
            }
            Optional<JsonNode> bare = unfenced(card);
            if (bare.isPresent()) {
                return with(field, bare.get(), remarks);
            }
        }
        // What a field holds is not shown, since it may be a secret.
        remarks.count(
                Rule.ILL_TYPED_FIELD,
                field + ": " + written.getNodeType().name().toLowerCase(Locale.ROOT));
        return this;
    }

    /** Returns the data that stand alone, without lines of hyphens, which is how Python's library prints them. */
    private static Optional<JsonNode> unfenced(String text) {
        try {
            return Yaml.documents(text).stream().filter(JsonNode::isObject).findFirst();
        } catch (Yaml.BrokenYamlException noData) {
            return Optional.empty();
        }
    }

    private Card with(FrontMatter card, Remarks remarks) {
        Optional<JsonNode> parsed = data.isObject() ? Optional.of(data) : data(card, remarks);
        return new Card(parsed.orElse(data), text.or(() -> Optional.of(CardText.read(card.text(), remarks))));
    }

    private static Optional<JsonNode> data(FrontMatter card, Remarks remarks) {
        if (card.data().isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<JsonNode> first = Yaml.documents(card.data().get()).stream()
                    .filter(document -> !document.isNull())
                    .findFirst();
            if (first.isPresent() && !first.get().isObject()) {
                remarks.count(Rule.BROKEN_CARD_DATA, "no fields");
            }
            return first.filter(JsonNode::isObject).map(data -> Secrets.withheld(data, remarks));
        } catch (Yaml.BrokenYamlException broken) {
            remarks.count(Rule.BROKEN_CARD_DATA, String.valueOf(broken.getMessage()));
            return Optional.empty();
        }
    }
}
