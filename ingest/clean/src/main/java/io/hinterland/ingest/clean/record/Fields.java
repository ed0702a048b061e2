package io.hinterland.ingest.clean.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.identity.Key;
import io.hinterland.schema.value.Gated;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fields of a JSON object, read by their types. What is missing or null is simply absent; what has another type is
 * absent too, and counted.
 */
public final class Fields {

    /** Few digits, so that reading them takes no time to speak of. */
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,40}(\\.\\d{0,40})?([eE][-+]?\\d{1,3})?");

    /** {@code 1,234,567}, as spreadsheets write it. */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+");

    /** A quadrillion: no count of the Hub comes near it, and what exceeds it is a slip or an overflow. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private static final String DATE = "$date";

    private final JsonNode object;
    private final Remarks remarks;

    public Fields(JsonNode object, Remarks remarks) {
        this.object = object;
        this.remarks = remarks;
    }

    /** Returns the names of all fields, in the order of the record. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Returns a field as it was written; missing where it is not there. */
    public JsonNode json(String name) {
        return object.path(name);
    }

    public boolean has(String name) {
        return object.hasNonNull(name);
    }

    /** Returns a text, cleaned; a blank one is absent. */
    public Optional<String> text(String name) {
        JsonNode value = object.path(name);
        if (value.isTextual()) {
            return remarks.cleaned(value.textValue());
        }
        reportIllTyped(name, value);
        return Optional.empty();
    }

    public Optional<Boolean> flag(String name) {
        JsonNode value = object.path(name);
        if (value.isBoolean()) {
            return Optional.of(value.booleanValue());
        }
        reportIllTyped(name, value);
        return Optional.empty();
    }

    /** Returns what the hub says of access: yes or no, or how it is granted. */
    public Optional<Gated> gated(String name) {
        JsonNode value = object.path(name);
        Optional<Gated> gated = value.isBoolean()
                ? Optional.of(value.booleanValue() ? Gated.UNSPECIFIED : Gated.NONE)
                : Gated.granted(value.asText());
        if (gated.isEmpty()) {
            reportIllTyped(name, value);
        }
        return gated;
    }

    /**
     * Returns a whole number from zero to a quadrillion, {@code 12.0} too; a text that is one in decimal digits counts
     * as well, and is reported.
     */
    public Optional<Long> count(String name, Rule whenIllTyped) {
        JsonNode value = object.path(name);
        Optional<Long> count = decimal(value)
                .filter(number -> number.signum() >= 0 && number.compareTo(MOST) <= 0)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::longValue);
        if (count.isEmpty() && isThere(value)) {
            remarks.count(whenIllTyped, name + ": " + value);
        } else if (value.isTextual()) {
            remarks.count(Rule.NUMBER_AS_TEXT, name + ": " + value);
        }
        return count;
    }

    private static Optional<BigDecimal> decimal(JsonNode value) {
        if (value.isNumber()) {
            return Double.isFinite(value.doubleValue()) ? Optional.of(value.decimalValue()) : Optional.empty();
        }
        String text = value.isTextual() ? value.textValue().strip() : "";
        String plain = GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
        return DECIMAL.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** Returns the count in the first of some fields, names of one and the same, that is there. */
    public Optional<Long> count(List<String> names, Rule whenIllTyped) {
        return names.stream().filter(this::has).findFirst().flatMap(name -> count(name, whenIllTyped));
    }

    /** Returns a finite number; a text that is one in decimal digits counts as well, and is reported. */
    public Optional<Double> number(String name, Rule whenNone) {
        JsonNode value = object.path(name);
        Optional<Double> number = value.isNumber()
                ? Optional.of(value.doubleValue())
                : Optional.of(value.asText())
                        .filter(text -> value.isTextual()
                                && DECIMAL.matcher(text.strip()).matches())
                        .map(Double::valueOf);
        Optional<Double> finite = number.filter(Double::isFinite);
        if (finite.isEmpty() && isThere(value)) {
            remarks.count(whenNone, name + ": " + value);
        } else if (value.isTextual()) {
            remarks.count(Rule.NUMBER_AS_TEXT, name + ": " + value);
        }
        return finite;
    }

    /** Returns a text that is no longer than a name may be. */
    public Optional<String> shortText(String name) {
        Optional<String> text = text(name);
        Optional<String> shortText = text.filter(Key::fits);
        if (text.isPresent() && shortText.isEmpty()) {
            remarks.count(Rule.LONG_KEY, text.get());
        }
        return shortText;
    }

    /** Returns a moment in UTC; a number, too, counts from 1970. Databases write it into a field of its own. */
    public Optional<OffsetDateTime> moment(String name) {
        JsonNode value = object.path(name);
        if (value.path(DATE).isValueNode()) {
            return new Fields(value, remarks).moment(DATE);
        }
        Optional<String> written = value.isNumber() ? Optional.of(value.asText()) : text(name);
        Optional<OffsetDateTime> moment = written.flatMap(Moment::find);
        if (moment.isEmpty()) {
            written.ifPresent(text -> remarks.count(Rule.MALFORMED_DATE, name + ": " + text));
        }
        return moment;
    }

    /** Returns the texts of an array, cleaned, without blank ones; nothing if there is no array. Null is ill-typed. */
    public Optional<List<String>> texts(String name) {
        JsonNode array = JsonText.unwrappedObject(object.path(name));
        if (!array.isArray()) {
            if (!array.isMissingNode()) {
                remarks.illTyped(name, array);
            }
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>(array.size());
        for (JsonNode element : array) {
            if (element.isTextual()) {
                remarks.cleaned(element.textValue()).ifPresent(texts::add);
            } else {
                remarks.illTyped(name, element);
            }
        }
        return Optional.of(texts);
    }

    /** Returns one text or the texts of an array: model cards may write either, or null. */
    public List<String> oneOrMore(String name) {
        return has(name) && !JsonText.unwrappedObject(object.path(name)).isTextual()
                ? texts(name).orElse(List.of())
                : text(name).stream().toList();
    }

    /** Returns the fields of an object inside this one, or of an object written as JSON text; else none. */
    public Fields object(String name) {
        JsonNode value = JsonText.unwrapped(object.path(name));
        if (value.isObject()) {
            return new Fields(value, remarks);
        }
        reportIllTyped(name, value);
        return new Fields(MissingNode.getInstance(), remarks);
    }

    public boolean isObject(String name) {
        return JsonText.unwrapped(object.path(name)).isObject();
    }

    /**
     * Returns the fields of each object in an array inside this one, or in an array written as JSON text; else none.
     */
    public List<Fields> objects(String name) {
        JsonNode array = JsonText.unwrapped(object.path(name));
        if (!array.isArray()) {
            reportIllTyped(name, array);
            return List.of();
        }
        List<Fields> objects = new ArrayList<>(array.size());
        for (JsonNode element : array) {
            if (element.isObject()) {
                objects.add(new Fields(element, remarks));
            } else {
                reportIllTyped(name, element);
            }
        }
        return objects;
    }

    private void reportIllTyped(String name, JsonNode value) {
        if (isThere(value)) {
            remarks.illTyped(name, value);
        }
    }

    private static boolean isThere(JsonNode value) {
        return !value.isMissingNode() && !value.isNull();
    }
}
