package io.hinterland.ingest.clean.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Builds JSON from the events of a YAML parser, without recursion. */
final class YamlTree {

    private static final int MOST_DEPTH = 50;
    private static final int MOST_NODES = 100_000;
    private static final int MOST_ALIASES = 100;
    private static final int LONGEST_NUMBER = 40;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ScalarResolver TAGS = new CoreSchema().getScalarResolver();

    private static final class Level {
        private final JsonNode node;
        private final Optional<Anchor> anchor;
        private @Nullable String key;

        Level(JsonNode node, Optional<Anchor> anchor) {
            this.node = node;
            this.anchor = anchor;
        }
    }

    private final Deque<Level> open = new ArrayDeque<>();
    private final Map<Anchor, JsonNode> anchored = new HashMap<>();
    private JsonNode root = JSON.nullNode();
    private int nodes;
    private int aliases;

    void take(Event event) throws Yaml.BrokenYamlException {
        switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart -> begin(JSON.arrayNode(), (NodeEvent) event);
            case MappingStart -> begin(JSON.objectNode(), (NodeEvent) event);
            case SequenceEnd, MappingEnd -> end();
            case Alias -> alias((AliasEvent) event);
            default -> {}
        }
    }

    /** Returns the document that ended. */
    JsonNode finish() {
        JsonNode finished = root;
        root = JSON.nullNode();
        anchored.clear();
        return finished;
    }

    private void scalar(ScalarEvent event) throws Yaml.BrokenYamlException {
        Level parent = open.peek();
        if (parent != null && isKey(parent)) {
            parent.key = event.getValue();
        } else {
            JsonNode value = value(event);
            event.getAnchor().ifPresent(anchor -> anchored.put(anchor, value));
            add(value, 1);
        }
    }

    private static JsonNode value(ScalarEvent event) {
        String text = event.getValue();
        boolean isPlain = event.isPlain() && event.getTag().isEmpty();
        Tag tag = isPlain ? TAGS.resolve(text, true) : Tag.STR;
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        return tag.equals(Tag.STR) || text.length() > LONGEST_NUMBER ? JSON.textNode(text) : number(text);
    }

    /** Returns a number as JSON has it; infinities and numbers of another base than ten are texts. */
    private static JsonNode number(String text) {
        try {
            return text.matches("[-+]?\\d+")
                    ? JSON.numberNode(new BigInteger(text.startsWith("+") ? text.substring(1) : text))
                    : JSON.numberNode(new BigDecimal(text).doubleValue());
        } catch (NumberFormatException noDecimal) {
            return JSON.textNode(text);
        }
    }

    private void begin(JsonNode node, NodeEvent event) throws Yaml.BrokenYamlException {
        if (open.size() == MOST_DEPTH) {
            throw new Yaml.BrokenYamlException("deeper than " + MOST_DEPTH + " levels");
        }
        open.push(new Level(node, event.getAnchor()));
    }

    private void end() throws Yaml.BrokenYamlException {
        Level ended = open.pop();
        ended.anchor.ifPresent(anchor -> anchored.put(anchor, ended.node));
        add(ended.node, 1);
    }

    private void alias(AliasEvent event) throws Yaml.BrokenYamlException {
        JsonNode target = anchored.get(event.getAlias());
        if (target == null) {
            throw new Yaml.BrokenYamlException("an alias of nothing");
        }
        if (++aliases > MOST_ALIASES) {
            throw new Yaml.BrokenYamlException("more than " + MOST_ALIASES + " aliases");
        }
        add(target, size(target));
    }

    /** Aliases may make of a few lines a tree of any size; what they repeat counts each time. */
    private static int size(JsonNode node) {
        int size = 1;
        for (JsonNode child : node) {
            size += size(child);
        }
        return size;
    }

    private void add(JsonNode node, int size) throws Yaml.BrokenYamlException {
        nodes += size;
        if (nodes > MOST_NODES) {
            throw new Yaml.BrokenYamlException("more than " + MOST_NODES + " values");
        }
        Level parent = open.peek();
        if (parent == null) {
            root = node;
        } else if (isKey(parent) && node.isObject()) {
            parent.key = node.toString();
        } else if (parent.node instanceof ArrayNode array) {
            array.add(node);
        } else if (parent.node instanceof ObjectNode object && parent.key != null) {
            object.set(parent.key, node);
            parent.key = null;
        } else {
            throw new Yaml.BrokenYamlException("a key that is no text");
        }
    }

    /** The braces of a template, <code>{{ license }}</code>, are an object as a key; it costs its own field alone. */
    private static boolean isKey(Level parent) {
        return parent.node.isObject() && parent.key == null;
    }
}
