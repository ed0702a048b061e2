package io.hinterland.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import org.junit.jupiter.api.Test;

class CypherTemplateTest {

    private static final CypherTemplate EDGES = CypherTemplate.read(GraphChecksum.class, "edges");
    private static final CypherTemplate NODES = CypherTemplate.read(GraphChecksum.class, "nodes");

    @Test
    void fillsInTheTypesThatAnEdgeJoins() {
        assertThat(EDGES.render(HubEdgeType.CITES))
                .contains("(source:Model)-[edge:CITES]->(target:Paper)")
                .contains("source.id AS source")
                .contains("target.arxivId AS target");
    }

    @Test
    void aGroupStandsForAnyOfItsMembers() {
        assertThat(EDGES.render(HubEdgeType.LINEAGE))
                .contains("[edge:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]");
    }

    @Test
    void takesNoNameThatWouldBeMoreThanAName() {
        record Crafted(String label, String keyProperty) implements NodeType {}

        assertThatThrownBy(() -> NODES.render(new Crafted("Tag) DETACH DELETE (n", "key")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTemplateForEdgesCannotBeFilledFromANode() {
        assertThatThrownBy(() -> EDGES.render(HubNodeType.TAG)).isInstanceOf(IllegalStateException.class);
    }
}
