package io.hinterland.ingest.clean.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.hinterland.ingest.clean.record.Fields;
import io.hinterland.ingest.clean.record.JsonText;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a card says of the carbon dioxide that training has cost. */
public final class Emissions {

    private static final String FIELD = "co2_eq_emissions";
    private static final String FIGURE = "emissions";
    private static final Map<String, String> WORDS = Map.of(
            "source", "co2Source",
            "training_type", "co2TrainingType",
            "geographical_location", "co2Location",
            "hardware_used", "co2Hardware");

    /** A figure with a unit: of mass, or of mass of CO₂. */
    private static final Pattern WITH_UNIT =
            Pattern.compile("([-+]?\\d{1,18}(?:\\.\\d{1,18})?(?:[eE][-+]?\\d{1,2})?)\\s*(g|kg|t|mg|grams?|gr|kilograms?"
                    + "|tons?|tonnes?)(?:\\s*(?:of\\s+)?co2(?:[-_ ]?eq?)?)?\\.?");

    private static final Map<String, Double> GRAMS = Map.of("mg", 1e-3, "k", 1e3, "t", 1e6);

    private Emissions() {}

    /** Returns properties of the model; {@code co2Grams} is the figure, in grams of CO₂ equivalents. */
    public static Map<String, Object> properties(Fields data, Remarks remarks) {
        if (!data.has(FIELD)) {
            return Map.of();
        }
        Map<String, Object> properties = new HashMap<>();
        Fields said = new Fields(whole(JsonText.unwrappedObject(data.json(FIELD)), remarks), remarks);
        grams(said, remarks).ifPresent(grams -> put(properties, grams, remarks));
        WORDS.forEach((field, property) ->
                said.shortText(field).flatMap(remarks::value).ifPresent(text -> properties.put(property, text)));
        return properties;
    }

    /** Returns one object: of a figure alone, or of a list of objects of one key, as the Hub once documented it. */
    private static ObjectNode whole(JsonNode written, Remarks remarks) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        if (written.isObject()) {
            add(written, whole);
        } else if (written.isArray()) {
            for (JsonNode part : written) {
                if (part.isObject()) {
                    add(part, whole);
                } else {
                    remarks.count(Rule.MALFORMED_EMISSIONS, FIELD + ": " + part);
                }
            }
        } else {
            whole.set(FIGURE, written);
        }
        return whole;
    }

    /** Adds the fields of an object, those that are there already excepted; spaces in names stand for underscores. */
    private static void add(JsonNode part, ObjectNode whole) {
        part.properties().forEach(field -> {
            String name = field.getKey().strip().toLowerCase(Locale.ROOT).replace(' ', '_');
            if (!whole.hasNonNull(name)) {
                whole.set(name, field.getValue());
            }
        });
    }

    private static Optional<Double> grams(Fields said, Remarks remarks) {
        JsonNode figure = said.json(FIGURE);
        Matcher withUnit = WITH_UNIT.matcher(figure.asText().strip().toLowerCase(Locale.ROOT));
        if (!(figure instanceof TextNode) || !withUnit.matches()) {
            return said.number(FIGURE, Rule.MALFORMED_EMISSIONS);
        }
        remarks.count(Rule.NUMBER_AS_TEXT, FIGURE + ": " + figure);
        return Optional.of(Double.parseDouble(withUnit.group(1)) * gramsOf(withUnit.group(2)));
    }

    private static double gramsOf(String unit) {
        return GRAMS.entrySet().stream()
                .filter(known -> unit.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(1.0);
    }

    private static void put(Map<String, Object> properties, double grams, Remarks remarks) {
        if (grams >= 0) {
            properties.put("co2Grams", grams);
        } else {
            remarks.count(Rule.MALFORMED_EMISSIONS, grams + " grams");
        }
    }
}
