package io.hinterland.schema;

import static io.hinterland.schema.HubNodeType.MODEL;
import static io.hinterland.schema.Property.number;
import static io.hinterland.schema.Property.oneOf;
import static io.hinterland.schema.Property.text;
import static io.hinterland.schema.Property.texts;

import java.util.List;

/**
 * Edges that were inferred on request and are no part of the network: no metapath passes along them, no figure counts
 * them, no checksum has them, and no node stays for their sake.
 */
public enum InferredEdgeType implements EdgeType {
    /** From a model to one that it may derive from, though it does not say so. */
    CANDIDATE_OF(
            MODEL,
            MODEL,
            oneOf("source", "inferred", "accepted").required(),
            oneOf("relation", "finetune", "quantized", "adapter", "merge", "copy"),
            number("confidence"),
            texts("evidence"),
            text("method"));

    private final HubNodeType source;
    private final HubNodeType target;
    private final List<Property> properties;

    InferredEdgeType(HubNodeType source, HubNodeType target, Property... properties) {
        this.source = source;
        this.target = target;
        this.properties = List.of(properties);
    }

    @Override
    public HubNodeType source() {
        return source;
    }

    @Override
    public HubNodeType target() {
        return target;
    }

    @Override
    public List<Property> properties() {
        return properties;
    }
}
