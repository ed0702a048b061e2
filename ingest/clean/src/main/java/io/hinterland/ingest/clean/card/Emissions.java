package io.hinterland.ingest.clean.card;

import io.hinterland.ingest.clean.record.Fields;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import java.util.HashMap;
import java.util.Map;

/** What a card says of the carbon dioxide that training has cost. */
public final class Emissions {

    private static final String FIELD = "co2_eq_emissions";
    private static final Map<String, String> WORDS = Map.of(
            "source", "co2Source",
            "training_type", "co2TrainingType",
            "geographical_location", "co2Location",
            "hardware_used", "co2Hardware");

    private Emissions() {}

    /** Returns properties of the model; {@code co2Grams} is the figure, in grams of CO₂ equivalents. */
    public static Map<String, Object> properties(Fields data, Remarks remarks) {
        if (!data.has(FIELD)) {
            return Map.of();
        }
        Map<String, Object> properties = new HashMap<>();
        if (!data.isObject(FIELD)) {
            data.number(FIELD, Rule.MALFORMED_EMISSIONS).ifPresent(grams -> put(properties, grams, remarks));
            return properties;
        }
        Fields said = data.object(FIELD);
        said.number("emissions", Rule.MALFORMED_EMISSIONS).ifPresent(grams -> put(properties, grams, remarks));
        WORDS.forEach((field, property) -> said.shortText(field).ifPresent(text -> properties.put(property, text)));
        return properties;
    }

    private static void put(Map<String, Object> properties, double grams, Remarks remarks) {
        if (grams >= 0) {
            properties.put("co2Grams", grams);
        } else {
            remarks.count(Rule.MALFORMED_EMISSIONS, grams + " grams");
        }
    }
}
