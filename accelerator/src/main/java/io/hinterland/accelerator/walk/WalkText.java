// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a metapath that names its edge types: {@code Model-CITES->Paper<-CITES-Model}, or as a Cypher pattern
 * {@code (:Model)-[:CITES]->(:Paper)<-[:CITES]-(:Model)}; {@code A|B} goes along either type.
 */
public final class WalkText {

    private static final String NAME = "[A-Za-z][A-Za-z0-9_]*";
    private static final String TYPES = "(?:\\[\\s*:)?\\s*(" + NAME + "(?:\\s*\\|\\s*:?\\s*" + NAME + ")*)\\s*\\]?";
    private static final Pattern NODE = Pattern.compile("\\s*(?:\\(\\s*:)?\\s*(" + NAME + ")\\s*\\)?\\s*");
    private static final Pattern EDGE = Pattern.compile("<-\\s*" + TYPES + "\\s*-|-\\s*" + TYPES + "\\s*->");

    private final String text;
    private int position;

    private WalkText(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException if the text is no such metapath; its message says where */
    public static Walk read(String text) {
        return new WalkText(text).read();
    }

    private Walk read() {
        String from = matched(NODE, "a label, such as Model").group(1);
        List<Walk.Step> steps = new ArrayList<>();
        while (position < text.length()) {
            Matcher edge = matched(EDGE, "-TYPE-> or <-TYPE-, such as -CITES->");
            String to = matched(NODE, "a label, such as Paper").group(1);
            boolean forward = edge.group(1) == null;
            steps.add(new Walk.Step(from, types(forward ? edge.group(2) : edge.group(1)), forward, to));
            from = to;
        }
        if (steps.isEmpty()) {
            throw invalid("a step, such as -CITES->Paper");
        }
        return new Walk(steps);
    }

    private static List<String> types(String names) {
        return Arrays.stream(names.split("[\\s|:]+"))
                .flatMap(name ->
                        name.equals(HubRules.LINEAGE) ? HubRules.LINEAGE_TYPES.stream() : List.of(name).stream())
                .distinct()
                .toList();
    }

    private Matcher matched(Pattern pattern, String expected) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            throw invalid(expected);
        }
        position = matcher.end();
        return matcher;
    }

    private IllegalArgumentException invalid(String expected) {
        return new IllegalArgumentException(
                "Expected " + expected + " at character " + (position + 1) + " of the metapath " + text);
    }
}
