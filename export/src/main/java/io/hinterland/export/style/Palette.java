package io.hinterland.export.style;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.value.LineageRelation;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The colours of the two data models of the GESIS paper, which this network follows: one looks at models, the other at
 * the papers behind them. They disagree on the colour of a model, so each is a palette. A node type or a relation of
 * lineage without a colour does not compile.
 */
public enum Palette {
    /** Data model 1: models light blue, tags grey, pipelines green, libraries yellow, papers red. */
    MODELS("#9ecae1", "#74c476"),

    /** Data model 2: papers red, models green, authors and dates blue. */
    PAPERS("#74c476", "#c7e9b4");

    private final Colour model;
    private final Colour pipeline;

    Palette(String model, String pipeline) {
        this.model = Colour.of(model);
        this.pipeline = Colour.of(pipeline);
    }

    /** Returns the name of the style's file. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".grass";
    }

    public Colour of(HubNodeType nodeType) {
        return switch (nodeType) {
            case MODEL -> model;
            case PIPELINE -> pipeline;
            case TAG -> Colour.of("#bdbdbd");
            case LIBRARY -> Colour.of("#fed976");
            case PAPER -> Colour.of("#d7301f");
            case AUTHOR -> Colour.of("#3182bd");
            case INSTITUTION -> Colour.of("#41ab5d");
            case COUNTRY -> Colour.of("#a1d99b");
            case PUBLICATION_DATE -> Colour.of("#225ea8");
            case OWNER -> Colour.of("#9e9ac8");
            case MODALITY -> Colour.of("#238b45");
            case LICENSE -> Colour.of("#d8b365");
            case LANGUAGE -> Colour.of("#fa9fb5");
            case ARCHITECTURE -> Colour.of("#5ab4ac");
            case DATASET -> Colour.of("#fd8d3c");
            case BENCHMARK -> Colour.of("#b35806");
            case DOWNLOAD_RANGE -> Colour.of("#8856a7");
            case LIKE_RANGE -> Colour.of("#dd1c77");
            case CATEGORY -> Colour.of("#fdd0a2");
            case REPOSITORY -> Colour.of("#525252");
            case SNAPSHOT -> Colour.of("#e0e0e0");
        };
    }

    /**
     * Returns the colour of the node that an edge leads to; lineage, which leads back to models, has five of its own.
     */
    public Colour of(HubEdgeType edgeType) {
        return Stream.of(LineageRelation.values())
                .filter(relation -> relation.edgeType() == edgeType)
                .findFirst()
                .map(Palette::of)
                .orElseGet(() -> of(edgeType.target()).darker());
    }

    /** From the colours of Okabe and Ito, which people with any colour vision tell apart; undeclared is grey. */
    public static Colour of(LineageRelation relation) {
        return switch (relation) {
            case FINETUNE -> Colour.of("#0072b2");
            case QUANTIZED -> Colour.of("#e69f00");
            case ADAPTER -> Colour.of("#009e73");
            case MERGE -> Colour.of("#cc79a7");
            case UNDECLARED -> Colour.of("#4d4d4d");
        };
    }
}
