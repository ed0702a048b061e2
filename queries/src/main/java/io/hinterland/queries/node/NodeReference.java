package io.hinterland.queries.metapath;

import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.identity.Key;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.schema.identity.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** How people name a node, and the value of its key property in the graph. */
final class NodeKey {

    private static final String CODE_HOST = "https://github.com/";

    private NodeKey() {}

    /**
     * Returns the value of the key property: a text, or a date for a publication date. Of a node type outside the hub's
     * it is what was typed.
     *
     * @throws InvalidInputException if no node of that type can be named so
     */
    static Object of(NodeType nodeType, String typed) {
        if (!(nodeType instanceof HubNodeType hubNodeType)) {
            return typed;
        }
        String text = Text.clean(typed);
        return switch (hubNodeType) {
            case MODEL -> ModelId.parse(text).value();
            case PAPER -> ArxivId.parseReference(text).value();
            case DATASET -> text;
            case REPOSITORY -> repository(text);
            case PUBLICATION_DATE, SNAPSHOT -> date(text);
            default -> key(nodeType, text);
        };
    }

    private static String key(NodeType nodeType, String text) {
        if (!Key.canMake(text)) {
            throw new InvalidInputException(
                    "A " + nodeType.label() + " has a name of 1 to " + Key.MOST_BYTES + " bytes");
        }
        return Key.of(text).value();
    }

    private static String repository(String text) {
        String url = text.toLowerCase(Locale.ROOT).replaceFirst("^(https?://)?(www\\.)?github\\.com/", "");
        return CODE_HOST + url.replaceFirst("(\\.git)?/?$", "");
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new InvalidInputException("'" + text + "' is not a day; write one such as 2023-04-25", malformed);
        }
    }
}
