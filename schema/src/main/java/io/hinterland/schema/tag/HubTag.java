package io.hinterland.schema.tag;

import io.hinterland.schema.value.LineageRelation;
import java.util.Locale;

/**
 * What a tag of the hub says, told by its prefix. Only the prefixes below are known; every other tag is a plain one,
 * whole, colon and all.
 */
public sealed interface HubTag {

    record License(String value) implements HubTag {}

    record Language(String value) implements HubTag {}

    record Dataset(String value) implements HubTag {}

    /** An arXiv id as it was written, perhaps malformed. */
    record Arxiv(String value) implements HubTag {}

    /** A parent as it was written, perhaps a path or nonsense; {@code UNDECLARED} where no relation is named. */
    record BaseModel(LineageRelation relation, String value) implements HubTag {}

    /** Where the hub stores the files; says nothing about the model. */
    record Region(String value) implements HubTag {}

    record Plain(String value) implements HubTag {}

    /**
     * Returns what the tag says, without space around the value. The prefix {@code arxiv:} may be in any case, the
     * others are in lower case.
     */
    static HubTag parse(String tag) {
        int colon = tag.indexOf(':');
        if (colon < 0) {
            return new Plain(tag);
        }
        String prefix = tag.substring(0, colon);
        String value = tag.substring(colon + 1).strip();
        if (prefix.toLowerCase(Locale.ROOT).equals("arxiv")) {
            return new Arxiv(value);
        }
        return switch (prefix) {
            case "license" -> new License(value);
            case "language" -> new Language(value);
            case "dataset" -> new Dataset(value);
            case "region" -> new Region(value);
            case "base_model" -> baseModel(value);
            default -> new Plain(tag);
        };
    }

    private static BaseModel baseModel(String value) {
        int colon = value.indexOf(':');
        return LineageRelation.declared(value.substring(0, Math.max(colon, 0)))
                .map(relation ->
                        new BaseModel(relation, value.substring(colon + 1).strip()))
                .orElseGet(() -> new BaseModel(LineageRelation.UNDECLARED, value));
    }
}
