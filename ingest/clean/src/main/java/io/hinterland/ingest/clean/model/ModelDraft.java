package io.hinterland.ingest.clean.model;

import io.hinterland.ingest.clean.card.Card;
import io.hinterland.ingest.clean.record.Fields;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.CountRange;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.schema.value.Gated;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One record on its way to becoming a model. Used once. */
final class ModelDraft {

    private final ModelId id;
    private final Fields fields;
    private final Card card;
    private final Remarks remarks;
    private final Map<String, Object> properties = new HashMap<>();
    private final Links links;
    private final PlainTags plainTags;
    private final Parents parents;

    ModelDraft(ModelId id, Fields fields, Card card, Remarks remarks) {
        this.id = id;
        this.fields = fields;
        this.card = card;
        this.remarks = remarks;
        links = new Links(remarks);
        plainTags = new PlainTags(remarks);
        parents = new Parents(id, remarks);
    }

    ModelRecord finish() {
        properties();
        count("downloads", HubEdgeType.IN_DOWNLOAD_RANGE);
        count("likes", HubEdgeType.IN_LIKE_RANGE);
        names();
        tags();
        new ParentFields(parents, remarks).read(fields);
        new ModelCard(card, links, parents, properties, remarks).read();
        // What a plain tag repeats and which parents are twins is known only now.
        plainTags.link(links);
        properties.put("kind", parents.link(links).word());
        return new ModelRecord(id, properties, links.all());
    }

    private void properties() {
        put("createdAt", fields.moment("createdAt").or(() -> fields.moment("created_at")));
        put("lastModified", fields.moment("lastModified").or(() -> fields.moment("last_modified")));
        put("gated", fields.gated("gated").map(Gated::word));
        put("private", fields.flag("private"));
        properties.putAll(Tensors.properties(fields, remarks));
        put("trendingScore", count("trendingScore", "trending_score", "trending"));
        put("usedStorage", count("usedStorage", "used_storage"));
        put("downloadsAllTime", count("downloadsAllTime", "downloads_all_time"));
    }

    private void count(String name, HubEdgeType range) {
        if (!fields.has(name)) {
            remarks.count(Rule.MISSING_COUNT, name);
        }
        Optional<Long> count = fields.count(name, Rule.ILL_TYPED_COUNT);
        put(name, count);
        links.identified(range, CountRange.of(count.orElse(0L)).key());
    }

    /** Returns the count in a field that the API names first, and Python's library otherwise. */
    private Optional<Long> count(String... names) {
        return fields.count(List.of(names), Rule.ILL_TYPED_FIELD);
    }

    private void put(String name, Optional<?> value) {
        value.ifPresent(present -> properties.put(name, present));
    }

    private void names() {
        id.owner().ifPresent(owner -> links.owner(owner));
        fields.text("pipeline_tag").ifPresent(pipeline -> links.named(HubEdgeType.HAS_PIPELINE, pipeline));
        fields.text("library_name").ifPresent(library -> links.named(HubEdgeType.USES_LIBRARY, library));
        for (String architecture : fields.object("config").oneOrMore("architectures")) {
            links.named(HubEdgeType.HAS_ARCHITECTURE, architecture);
        }
    }

    private void tags() {
        fields.texts("tags").ifPresent(tags -> {
            new HubTags(links, parents, plainTags, remarks).read(tags);
            properties.put("tags", plainTags.all());
        });
    }
}
