package io.hinterland.api.browser;

import io.hinterland.export.style.Colour;
import io.hinterland.export.style.Palette;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;

/** A style sheet for Neo4j Browser in its language GraSS, which has no comments. */
final class GraphStyle {

    private static final String DEFAULTS = """
            node {
              diameter: 50px;
              color: #a5abb6;
              border-color: #9aa1ac;
              border-width: 2px;
              text-color-internal: #000000;
              font-size: 10px;
            }
            relationship {
              color: #a5abb6;
              shaft-width: 1px;
              font-size: 8px;
              padding: 3px;
              text-color-external: #000000;
              text-color-internal: #ffffff;
              caption: '<type>';
            }
            """;

    private GraphStyle() {}

    /** Returns the style sheet: a rule for every node type and every edge type. */
    static String of(Palette palette) {
        StringBuilder style = new StringBuilder(DEFAULTS);
        for (HubNodeType nodeType : HubNodeType.values()) {
            style.append(rule(palette, nodeType));
        }
        for (HubEdgeType edgeType : HubEdgeType.values()) {
            style.append(rule(palette, edgeType));
        }
        return style.toString();
    }

    private static String rule(Palette palette, HubNodeType nodeType) {
        Colour colour = palette.of(nodeType);
        return """
                node.%s {
                  color: %s;
                  border-color: %s;
                  text-color-internal: %s;
                  caption: '%s';
                  diameter: %dpx;
                }
                """.formatted(
                nodeType.label(), colour, colour.darker(), colour.text(), caption(nodeType), diameter(nodeType));
    }

    /** Lineage is emphasized by its width. */
    private static String rule(Palette palette, HubEdgeType edgeType) {
        boolean lineage = HubEdgeType.LINEAGE.members().contains(edgeType);
        return """
                relationship.%s {
                  color: %s;
                  shaft-width: %dpx;
                }
                """.formatted(edgeType.name(), palette.of(edgeType), lineage ? 3 : 1);
    }

    private static String caption(HubNodeType nodeType) {
        return switch (nodeType) {
            case OWNER,
                    LIBRARY,
                    PIPELINE,
                    MODALITY,
                    TAG,
                    LICENSE,
                    LANGUAGE,
                    ARCHITECTURE,
                    BENCHMARK,
                    AUTHOR,
                    INSTITUTION,
                    COUNTRY,
                    CATEGORY -> "{name}";
            // A paper without metadata has its number only.
            case PAPER -> "{arxivId} {title}";
            // The owner is a node by itself, and a whole id does not fit.
            case MODEL, DATASET, REPOSITORY -> "{shortName}";
            case DOWNLOAD_RANGE, LIKE_RANGE, PUBLICATION_DATE, SNAPSHOT -> "{" + nodeType.keyProperty() + "}";
        };
    }

    private static int diameter(HubNodeType nodeType) {
        return switch (nodeType) {
            case PAPER -> 80;
            case MODEL -> 65;
            case AUTHOR, OWNER, DATASET, REPOSITORY -> 55;
            default -> 50;
        };
    }
}
