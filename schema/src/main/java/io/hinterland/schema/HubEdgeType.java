package io.hinterland.schema;

import static io.hinterland.schema.HubNodeType.ARCHITECTURE;
import static io.hinterland.schema.HubNodeType.AUTHOR;
import static io.hinterland.schema.HubNodeType.BENCHMARK;
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
import static io.hinterland.schema.Property.day;
import static io.hinterland.schema.Property.number;
import static io.hinterland.schema.Property.oneOf;
import static io.hinterland.schema.Property.text;
import static io.hinterland.schema.Property.texts;
import static io.hinterland.schema.Property.truth;
import static io.hinterland.schema.Property.wholeNumber;

import java.util.List;

/** The edge types of the network of a model hub. */
public enum HubEdgeType implements EdgeType {
    PUBLISHED_BY(MODEL, OWNER, text("printedName"), day("firstSeen")),
    USES_LIBRARY(MODEL, LIBRARY, text("printedName"), day("firstSeen")),
    HAS_PIPELINE(MODEL, PIPELINE, text("printedName"), day("firstSeen")),
    HAS_TAG(MODEL, TAG, text("printedName"), day("firstSeen")),
    LICENSED_UNDER(MODEL, LICENSE, text("printedName"), day("firstSeen")),
    IN_LANGUAGE(MODEL, LANGUAGE, text("printedName"), day("firstSeen")),
    TRAINED_ON(MODEL, DATASET, text("printedName"), day("firstSeen")),
    HAS_ARCHITECTURE(MODEL, ARCHITECTURE, text("printedName"), day("firstSeen")),
    IN_DOWNLOAD_RANGE(MODEL, DOWNLOAD_RANGE, day("firstSeen")),
    IN_LIKE_RANGE(MODEL, LIKE_RANGE, day("firstSeen")),
    FINETUNED_FROM(MODEL, MODEL, text("printedName"), day("firstSeen")),
    QUANTIZED_FROM(MODEL, MODEL, text("printedName"), day("firstSeen")),
    ADAPTER_OF(MODEL, MODEL, text("printedName"), day("firstSeen")),
    MERGED_FROM(MODEL, MODEL, text("printedName"), oneOf("source", "recipe"), day("firstSeen")),
    DERIVED_FROM(MODEL, MODEL, text("printedName"), day("firstSeen")),
    CITES(
            MODEL,
            PAPER,
            oneOf("role", "boilerplate", "inherited", "own", "other"),
            text("evidence"),
            oneOf("source", "card"),
            day("firstSeen")),
    EVALUATED_ON(
            MODEL,
            BENCHMARK,
            text("printedName"),
            texts("names"),
            texts("tasks"),
            texts("configs"),
            texts("splits"),
            texts("metrics"),
            day("firstSeen")),
    LINKS_TO(MODEL, REPOSITORY, day("firstSeen")),
    WRITTEN_BY(
            PAPER,
            AUTHOR,
            wholeNumber("position"),
            text("printedName"),
            truth("group"),
            texts("affiliations"),
            text("account"),
            text("nameKey"),
            oneOf("identity", "coauthors", "account", "curated"),
            number("confidence"),
            text("evidence")),
    IN_CATEGORY(PAPER, CATEGORY, truth("primary")),
    PUBLISHED_ON(PAPER, PUBLICATION_DATE),
    HAS_CODE(PAPER, REPOSITORY),
    OF_MODALITY(PIPELINE, MODALITY),
    HAS_ACCOUNT(AUTHOR, OWNER);

    /** Derivation between models of whatever kind, child to parent. */
    public static final EdgeGroup LINEAGE =
            new EdgeGroup("LINEAGE", List.of(FINETUNED_FROM, QUANTIZED_FROM, ADAPTER_OF, MERGED_FROM, DERIVED_FROM));

    private final HubNodeType source;
    private final HubNodeType target;
    private final List<Property> properties;

    HubEdgeType(HubNodeType source, HubNodeType target, Property... properties) {
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
    public boolean isOneOfASource() {
        return switch (this) {
            case PUBLISHED_BY,
                    USES_LIBRARY,
                    HAS_PIPELINE,
                    IN_DOWNLOAD_RANGE,
                    IN_LIKE_RANGE,
                    PUBLISHED_ON,
                    OF_MODALITY -> true;
            default -> false;
        };
    }

    @Override
    public List<Property> properties() {
        return properties;
    }
}
