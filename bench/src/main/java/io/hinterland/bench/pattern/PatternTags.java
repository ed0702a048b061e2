package io.hinterland.bench.pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.schema.tag.HubTag;
import io.hinterland.schema.value.LineageRelation;
import io.hinterland.schema.value.ModelKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the tags of one model into parts. A value that stands twice gets one slot. */
final class PatternTags {

    private final String id;
    private final ValueCensus census;
    private final List<PatternText> parts = new ArrayList<>();
    private final Map<String, Integer> parents = new LinkedHashMap<>();
    private final Map<String, Integer> papers = new LinkedHashMap<>();
    private final Set<LineageRelation> relations = EnumSet.noneOf(LineageRelation.class);
    private int rareTags;
    private int rareDatasets;

    private PatternTags(String id, ValueCensus census) {
        this.id = id;
        this.census = census;
    }

    static PatternTags of(JsonNode model, ValueCensus census) {
        PatternTags tags = new PatternTags(model.path("id").asText(), census);
        model.path("tags").forEach(tag -> tags.parts.add(tags.part(tag.asText())));
        return tags;
    }

    List<PatternText> parts() {
        return List.copyOf(parts);
    }

    int parents() {
        return parents.size();
    }

    int papers() {
        return papers.size();
    }

    int rareTags() {
        return rareTags;
    }

    int rareDatasets() {
        return rareDatasets;
    }

    ModelKind kind() {
        return ModelKind.of(relations);
    }

    private PatternText part(String tag) {
        HubTag parsed = HubTag.parse(tag);
        if (parsed instanceof HubTag.BaseModel base) {
            return parent(tag, base);
        }
        if (parsed instanceof HubTag.Arxiv paper && !paper.value().equals(ListingPatterns.BOILERPLATE)) {
            return new PatternText.Paper(prefix(tag, paper.value()), slot(papers, paper.value()));
        }
        if (parsed instanceof HubTag.Dataset dataset && census.isRareDataset(dataset.value())) {
            return new PatternText.RareDataset(prefix(tag, dataset.value()), rareDatasets++);
        }
        boolean rare = parsed instanceof HubTag.Plain plain && census.isRareTag(plain.value());
        return rare ? new PatternText.RareTag(rareTags++) : new PatternText.Fixed(tag);
    }

    private PatternText parent(String tag, HubTag.BaseModel base) {
        String prefix = prefix(tag, base.value());
        if (base.value().equals(id)) {
            return new PatternText.Self(prefix);
        }
        if (!ValueCensus.isParent(base.value(), id)) {
            return new PatternText.Fixed(tag);
        }
        relations.add(base.relation());
        return new PatternText.Parent(prefix, slot(parents, base.value()));
    }

    private static int slot(Map<String, Integer> slots, String value) {
        return slots.computeIfAbsent(value, unseen -> slots.size());
    }

    private static String prefix(String tag, String value) {
        return tag.substring(0, tag.lastIndexOf(value));
    }
}
