package io.hinterland.ingest.clean.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML 1.2 as JSON, which is how the hub reads it: the language {@code no} is a text. Tags make no objects, and depth,
 * aliases and size are bounded.
 */
final class Yaml {

    static final int MOST_CHARACTERS = 1_000_000;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).build();

    private Yaml() {}

    /** Returns the documents of a text. */
    static List<JsonNode> documents(String text) throws BrokenYamlException {
        List<JsonNode> documents = new ArrayList<>();
        YamlTree tree = new YamlTree();
        try {
            for (Event event : new Parse(SETTINGS).parseString(text)) {
                tree.take(event);
                if (event.getEventId() == Event.ID.DocumentEnd) {
                    documents.add(tree.finish());
                }
            }
        } catch (MarkedYamlEngineException broken) {
            throw new BrokenYamlException("no YAML from line "
                    + broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1) + " on");
        } catch (YamlEngineException broken) {
            throw new BrokenYamlException("no YAML, or more than " + MOST_CHARACTERS + " characters");
        }
        return documents;
    }

    /** A text is no YAML, or more than a card needs; the message says why, without a word of the text. */
    static final class BrokenYamlException extends Exception {

        private static final long serialVersionUID = 1L;

        BrokenYamlException(String reason) {
            super(reason);
        }
    }
}
