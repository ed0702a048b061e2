package io.hinterland.ingest.clean.card;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes passwords, tokens and keys from model cards, and counts them without showing them. What they look like is in
 * {@code secret-rules.tsv}, how they are named in {@code secret-names.tsv}. Rather one too many: what is removed by
 * mistake is no fact that the graph would hold.
 */
public final class Secrets {

    private static final int LEAST_CHARACTERS = 16;
    private static final String INSTEAD = "withheld";

    /** The hub's signature on results that it has verified, which is public. */
    private static final String SIGNATURE = "verifyToken";

    private static final Pattern ASSIGNED = Pattern.compile("(?<![A-Za-z0-9_.-])(?<name>[A-Za-z][A-Za-z0-9_.-]{0,60}+)"
            + "[\"'`*\\]]{0,4}+[ \\t]{0,4}+(?::=|=>|:|=)[ \\t]{0,4}+[\"'`*]{0,3}+"
            + "(?<value>[^\\s\"'`,;<>(){}\\[\\]|]{4,512}+)");

    private Secrets() {}

    /** Returns whether a name or a tag holds a secret that a rule finds. */
    public static boolean areIn(String text) {
        return mayBeIn(text) && anyRuleFinds(text);
    }

    private static boolean anyRuleFinds(String text) {
        return SecretRule.likelyIn(text).stream()
                .anyMatch(rule -> !rule.find(text).isEmpty());
    }

    /**
     * Returns whether the text has a long word with a digit or a capital, or an address: tens of millions of tags have
     * neither, and are looked at no closer.
     */
    private static boolean mayBeIn(String text) {
        if (text.length() < LEAST_CHARACTERS) {
            return false;
        }
        int start = 0;
        boolean isOdd = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (isDigitOrCapital(character)) {
                isOdd = true;
            } else if (!(character >= 'a' && character <= 'z' || character == '-' || character == '_')) {
                start = index + 1;
                isOdd = false;
            }
            if (isOdd && index - start + 1 >= LEAST_CHARACTERS) {
                return true;
            }
        }
        return text.contains("://");
    }

    private static boolean isDigitOrCapital(char character) {
        return character >= '0' && character <= '9' || character >= 'A' && character <= 'Z';
    }

    /** Returns the text with another word for each secret. */
    public static String blanked(String text, Remarks remarks) {
        String blanked = text;
        for (SecretRule rule : SecretRule.likelyIn(text)) {
            blanked = blanked(blanked, rule.find(blanked), remarks);
        }
        return assignmentsBlanked(blanked, remarks);
    }

    private static String blanked(String text, List<SecretRule.Finding> secrets, Remarks remarks) {
        StringBuilder blanked = new StringBuilder(text.length());
        int kept = 0;
        for (SecretRule.Finding secret : secrets) {
            remarks.count(Rule.SECRET_IN_CARD, secret.description());
            blanked.append(text, kept, secret.start()).append(INSTEAD);
            kept = secret.end();
        }
        return kept == 0 ? text : blanked.append(text, kept, text.length()).toString();
    }

    private static String assignmentsBlanked(String text, Remarks remarks) {
        return blanked(text, assigned(text), remarks);
    }

    private static List<SecretRule.Finding> assigned(String text) {
        Matcher assigned = ASSIGNED.matcher(text);
        List<SecretRule.Finding> secrets = new ArrayList<>();
        while (assigned.find()) {
            if (new NamedValue(assigned.group("name"), assigned.group("value")).isSecret()) {
                secrets.add(new SecretRule.Finding(
                        assigned.start("value"),
                        assigned.end("value"),
                        "a value whose name or look is that of a secret"));
            }
        }
        return secrets;
    }

    /** Returns the data without the texts that hold a secret, or are called one. */
    static JsonNode withheld(JsonNode data, Remarks remarks) {
        if (!anyIn(data, "")) {
            return data;
        }
        JsonNode copy = data.deepCopy();
        remove(copy, "", remarks);
        return copy;
    }

    private static boolean anyIn(JsonNode node, String name) {
        if (node.isTextual()) {
            return isSecret(name, node.textValue());
        }
        if (node.isObject()) {
            Iterator<Map.Entry<String, JsonNode>> fields = node.fields();
            while (fields.hasNext()) {
                Map.Entry<String, JsonNode> field = fields.next();
                if (anyIn(field.getValue(), field.getKey())) {
                    return true;
                }
            }
        } else if (node.isArray()) {
            for (JsonNode element : node) {
                if (anyIn(element, name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void remove(JsonNode node, String name, Remarks remarks) {
        if (node.isObject()) {
            Iterator<Map.Entry<String, JsonNode>> fields = node.fields();
            while (fields.hasNext()) {
                Map.Entry<String, JsonNode> field = fields.next();
                if (isRemoved(field.getValue(), field.getKey(), remarks)) {
                    fields.remove();
                }
            }
        } else if (node.isArray()) {
            Iterator<JsonNode> elements = node.elements();
            while (elements.hasNext()) {
                if (isRemoved(elements.next(), name, remarks)) {
                    elements.remove();
                }
            }
        }
    }

    private static boolean isRemoved(JsonNode child, String name, Remarks remarks) {
        if (child.isTextual() && isSecret(name, child.textValue())) {
            remarks.count(Rule.SECRET_IN_CARD, "a value in the card's data");
            return true;
        }
        remove(child, name, remarks);
        return false;
    }

    private static boolean isSecret(String name, String value) {
        if (value.length() < 4 || name.equals(SIGNATURE)) {
            return false;
        }
        return anyRuleFinds(value) || isSecretByName(name, value) || holdsAssignment(value);
    }

    private static boolean isSecretByName(String name, String value) {
        return value.indexOf(' ') < 0 && new NamedValue(name, value).isSecret();
    }

    private static boolean holdsAssignment(String value) {
        return (value.indexOf(':') >= 0 || value.indexOf('=') >= 0)
                && !assigned(value).isEmpty();
    }
}
