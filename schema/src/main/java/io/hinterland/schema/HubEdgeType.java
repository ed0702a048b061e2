package io.hinterland.schema;

import static io.hinterland.schema.HubNodeType.ARCHITECTURE;
import static io.hinterland.schema.HubNodeType.AUTHOR;
import static io.hinterland.schema.HubNodeType.CATEGORY;
import static io.hinterland.schema.HubNodeType.DATASET;
import static io.hinterland.schema.HubNodeType.DOWNLOAD_RANGE;
import static io.hinterland.schema.HubNodeType.LANGUAGE;
import static io.hinterland.schema.HubNodeType.LIBRARY;
import static io.hinterland.schema.HubNodeType.LICENSE;
import static io.hinterland.schema.HubNodeType.LIKE_RANGE;
import static io.hinterland.schema.HubNodeType.MODALITY;
import static io.hinterland.schema.HubNodeType.MODEL;
import static io.hinterland.schema.HubNodeType.OWNER;
import static io.hinterland.schema.HubNodeType.PAPER;
import static io.hinterland.schema.HubNodeType.PIPELINE;
import static io.hinterland.schema.HubNodeType.PUBLICATION_DATE;
import static io.hinterland.schema.HubNodeType.REPOSITORY;
import static io.hinterland.schema.HubNodeType.TAG;

import java.util.List;

/** The edge types of the network of a model hub. */
public enum HubEdgeType implements EdgeType {
    PUBLISHED_BY(MODEL, OWNER),
    USES_LIBRARY(MODEL, LIBRARY),
    HAS_PIPELINE(MODEL, PIPELINE),
    HAS_TAG(MODEL, TAG),
    LICENSED_UNDER(MODEL, LICENSE),
    IN_LANGUAGE(MODEL, LANGUAGE),
    TRAINED_ON(MODEL, DATASET),
    HAS_ARCHITECTURE(MODEL, ARCHITECTURE),
    IN_DOWNLOAD_RANGE(MODEL, DOWNLOAD_RANGE),
    IN_LIKE_RANGE(MODEL, LIKE_RANGE),
    FINETUNED_FROM(MODEL, MODEL),
    QUANTIZED_FROM(MODEL, MODEL),
    ADAPTER_OF(MODEL, MODEL),
    MERGED_FROM(MODEL, MODEL),
    DERIVED_FROM(MODEL, MODEL),
    CITES(MODEL, PAPER),
    WRITTEN_BY(PAPER, AUTHOR),
    IN_CATEGORY(PAPER, CATEGORY),
    PUBLISHED_ON(PAPER, PUBLICATION_DATE),
    HAS_CODE(PAPER, REPOSITORY),
    OF_MODALITY(PIPELINE, MODALITY),
    HAS_ACCOUNT(AUTHOR, OWNER);

    /** Derivation between models of whatever kind, child to parent. */
    public static final EdgeGroup LINEAGE =
            new EdgeGroup("LINEAGE", List.of(FINETUNED_FROM, QUANTIZED_FROM, ADAPTER_OF, MERGED_FROM, DERIVED_FROM));

    private final HubNodeType source;
    private final HubNodeType target;

    HubEdgeType(HubNodeType source, HubNodeType target) {
        this.source = source;
        this.target = target;
    }

    @Override
    public HubNodeType source() {
        return source;
    }

    @Override
    public HubNodeType target() {
        return target;
    }
}
