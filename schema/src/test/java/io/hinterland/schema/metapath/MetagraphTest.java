package io.hinterland.schema.metapath;

import static io.hinterland.schema.metapath.TestTypes.node;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.EdgeGroup;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.TestTypes.Edge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetagraphTest {

    private static final NodeType ONE = node("One");
    private static final NodeType TWO = node("Two");
    private static final EdgeType JOINS = new Edge("JOINS", ONE, TWO);

    @Test
    void theHubHasEveryTypeAndTheLineageGroup() {
        Metagraph hub = Metagraph.hub();
        assertThat(hub.nodeType("Paper")).contains(HubNodeType.PAPER);
        assertThat(hub.edgeType("CITES")).contains(HubEdgeType.CITES);
        assertThat(hub.edgeType("LINEAGE")).contains(HubEdgeType.LINEAGE);
        assertThat(hub.edgeType("cites")).isEmpty();
        assertThat(hub.nodeTypes()).hasSize(HubNodeType.values().length);
    }

    @Test
    void stepsGoBothWaysAndLeaveGroupsOut() {
        Metagraph hub = Metagraph.hub();
        assertThat(hub.steps(HubNodeType.MODEL, HubNodeType.PAPER))
                .containsExactly(new Step(HubEdgeType.CITES, Step.Direction.FORWARD));
        assertThat(hub.steps(HubNodeType.PAPER, HubNodeType.MODEL))
                .containsExactly(new Step(HubEdgeType.CITES, Step.Direction.BACKWARD));
        assertThat(hub.steps(HubNodeType.MODEL, HubNodeType.MODEL)).hasSize(10);
        assertThat(hub.steps(HubNodeType.TAG, HubNodeType.PAPER)).isEmpty();
    }

    @Test
    void nodeTypesFollowFromTheEdgeTypes() {
        assertThat(Metagraph.of(JOINS).nodeTypes()).containsExactly(ONE, TWO);
    }

    @Test
    void aGroupIsFoundByItsMembers() {
        Metagraph hub = Metagraph.hub();
        List<EdgeType> members = HubEdgeType.LINEAGE.members();
        assertThat(hub.group(members)).contains(HubEdgeType.LINEAGE);
        assertThat(hub.group(members.subList(0, 2))).isEmpty();
    }

    @Test
    void edgesThatJoinMissingTypesAreRefused() {
        assertThatThrownBy(() -> new Metagraph(List.of(ONE), List.of(JOINS), List.of()))
                .hasMessage("JOINS joins a node type outside the metagraph");
        EdgeGroup group = new EdgeGroup("ALL", List.of(JOINS));
        assertThatThrownBy(() -> new Metagraph(List.of(ONE, TWO), List.of(), List.of(group)))
                .hasMessage("ALL stands for an edge type outside the metagraph");
    }

    @Test
    void namesMeanOneThing() {
        assertThatThrownBy(() -> Metagraph.of(JOINS, new Edge("JOINS", TWO, ONE)))
                .hasMessage("Two types are called JOINS");
        EdgeGroup group = new EdgeGroup("JOINS", List.of(JOINS));
        assertThatThrownBy(() -> new Metagraph(List.of(ONE, TWO), List.of(JOINS), List.of(group)))
                .hasMessage("Two types are called JOINS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A B", "A-B", "A|B", "A`", "A]->() DETACH DELETE", "1A", "Ä"})
    void namesThatCouldBreakOutOfCypherAreRefused(String name) {
        assertThatThrownBy(() -> Metagraph.of(new Edge(name, ONE, TWO))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Metagraph.of(new Edge("JOINS", node(name), TWO)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGroupJoinsOnePairOfTypes() {
        assertThatThrownBy(() -> new EdgeGroup("ALL", List.of(JOINS, new Edge("BACK", TWO, ONE))))
                .hasMessage("The members of ALL join different node types");
        assertThatThrownBy(() -> new EdgeGroup("NONE", List.of())).hasMessage("The edge group NONE has no members");
    }
}
