package io.hinterland.ingest.clean.model;

import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.HubEdgeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plain tags of a model by their keys, each once, in the spelling that came first. */
final class PlainTags {

    private final Map<String, String> spellings = new LinkedHashMap<>();
    private final Remarks remarks;

    PlainTags(Remarks remarks) {
        this.remarks = remarks;
    }

    void add(String tag) {
        remarks.value(tag).flatMap(remarks::key).ifPresent(key -> {
            if (spellings.putIfAbsent(key.value(), tag) != null) {
                remarks.count(Rule.REPEATED_TAG, tag);
            }
        });
    }

    /** Returns the tags as they are written; tag frequencies count them all. */
    List<String> all() {
        return List.copyOf(spellings.values());
    }

    /** Adds an edge for each tag that does not merely repeat an edge to the pipeline, library or a language. */
    void link(Links links) {
        spellings.forEach((key, tag) -> {
            if (links.contains(HubEdgeType.HAS_PIPELINE, key)) {
                remarks.count(Rule.TAG_REPEATS_PIPELINE, tag);
            } else if (links.contains(HubEdgeType.USES_LIBRARY, key)) {
                remarks.count(Rule.TAG_REPEATS_LIBRARY, tag);
            } else if (links.hasLanguage(key)) {
                remarks.count(Rule.TAG_REPEATS_LANGUAGE, tag);
            } else {
                links.tag(key, tag);
            }
        });
    }
}
