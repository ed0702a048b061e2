package io.hinterland.schema;

import static io.hinterland.schema.HubNodeType.ARCHITECTURE;
import static io.hinterland.schema.HubNodeType.AUTHOR;
import static io.hinterland.schema.HubNodeType.BENCHMARK;
import static io.hinterland.schema.HubNodeType.CATEGORY;
import static io.hinterland.schema.HubNodeType.COUNTRY;
import static io.hinterland.schema.HubNodeType.DATASET;
import static io.hinterland.schema.HubNodeType.DOWNLOAD_RANGE;
import static io.hinterland.schema.HubNodeType.INSTITUTION;
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
import java.util.stream.Stream;

/** The edge types of the network of a model hub. */
public enum HubEdgeType implements EdgeType {
    PUBLISHED_BY(MODEL, OWNER, text("printedName"), day("firstSeen").asProvenance()),
    USES_LIBRARY(MODEL, LIBRARY, text("printedName"), day("firstSeen").asProvenance()),
    HAS_PIPELINE(MODEL, PIPELINE, text("printedName"), day("firstSeen").asProvenance()),
    HAS_TAG(MODEL, TAG, text("printedName"), day("firstSeen").asProvenance()),
    LICENSED_UNDER(MODEL, LICENSE, text("printedName"), day("firstSeen").asProvenance()),
    IN_LANGUAGE(MODEL, LANGUAGE, text("printedName"), day("firstSeen").asProvenance()),
    TRAINED_ON(MODEL, DATASET, text("printedName"), day("firstSeen").asProvenance()),
    HAS_ARCHITECTURE(MODEL, ARCHITECTURE, text("printedName"), day("firstSeen").asProvenance()),
    IN_DOWNLOAD_RANGE(MODEL, DOWNLOAD_RANGE, day("firstSeen").asProvenance()),
    IN_LIKE_RANGE(MODEL, LIKE_RANGE, day("firstSeen").asProvenance()),
    FINETUNED_FROM(MODEL, MODEL, text("printedName"), day("firstSeen").asProvenance()),
    QUANTIZED_FROM(MODEL, MODEL, text("printedName"), day("firstSeen").asProvenance()),
    ADAPTER_OF(MODEL, MODEL, text("printedName"), day("firstSeen").asProvenance()),
    MERGED_FROM(
            MODEL,
            MODEL,
            text("printedName"),
            oneOf("source", "recipe"),
            day("firstSeen").asProvenance()),
    DERIVED_FROM(MODEL, MODEL, text("printedName"), day("firstSeen").asProvenance()),
    CITES(
            MODEL,
            PAPER,
            oneOf("role", "boilerplate", "method", "inherited", "own", "other")
                    .required()
                    .indexed(),
            text("evidence"),
            oneOf("source", "card", "accepted"),
            day("firstSeen").asProvenance()),
    EVALUATED_ON(
            MODEL,
            BENCHMARK,
            text("printedName"),
            texts("names"),
            texts("tasks"),
            texts("configs"),
            texts("splits"),
            texts("metrics"),
            day("firstSeen").asProvenance()),
    LINKS_TO(MODEL, REPOSITORY, day("firstSeen").asProvenance()),
    WRITTEN_BY(
            PAPER,
            AUTHOR,
            wholeNumber("position").required(),
            text("printedName"),
            truth("group"),
            texts("affiliations"),
            text("account"),
            // The name under which a paper prints an author who has another key.
            text("nameKey").indexed(),
            oneOf("identity", "coauthors", "account", "orcid", "curated"),
            number("confidence"),
            text("evidence"),
            text("orcid"),
            oneOf("orcidSource", Property.WORK_SOURCES),
            // Keys of institutions that a source gives to this author on this paper.
            texts("institutions"),
            oneOf("institutionSource", Property.WORK_SOURCES)),
    IN_CATEGORY(PAPER, CATEGORY, truth("primary")),
    PUBLISHED_ON(PAPER, PUBLICATION_DATE),
    HAS_CODE(
            PAPER,
            REPOSITORY,
            oneOf("relation", "official", "mentioned", "unofficial"),
            text("evidence"),
            oneOf("source", Property.WORK_SOURCES)),
    REFERENCES(PAPER, PAPER, oneOf("source", Property.WORK_SOURCES).required()),
    SAME_AS(
            PAPER,
            PAPER,
            text("evidence"),
            oneOf("source", Property.WORK_SOURCES).required()),
    OF_MODALITY(PIPELINE, MODALITY),
    HAS_ACCOUNT(AUTHOR, OWNER),
    AFFILIATED_WITH(AUTHOR, INSTITUTION, text("printedName"), oneOf("source", Property.WORK_SOURCES)),
    LOCATED_IN(INSTITUTION, COUNTRY, oneOf("source", Property.WORK_SOURCES).required());

    /** Derivation between models of whatever kind, child to parent. */
    public static final EdgeGroup LINEAGE =
            new EdgeGroup("LINEAGE", List.of(FINETUNED_FROM, QUANTIZED_FROM, ADAPTER_OF, MERGED_FROM, DERIVED_FROM));

    private static final String PRINTED_NAME = "printedName";

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

    /** Returns the edge types that lead to nodes of a type and print how they spell them. */
    public static List<HubEdgeType> spelling(HubNodeType target) {
        return Stream.of(values())
                .filter(type -> type.target == target && type.printsName())
                .toList();
    }

    /** Returns whether an edge holds the spelling of its target that a record uses. */
    public boolean printsName() {
        return properties.stream().anyMatch(property -> property.name().equals(PRINTED_NAME));
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
                    OF_MODALITY,
                    LOCATED_IN -> true;
            default -> false;
        };
    }

    @Override
    public List<Property> properties() {
        return properties;
    }
}
