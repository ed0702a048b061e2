package io.hinterland.queries.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CommunitiesTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private static final Communities.Options USUAL = new Communities.Options(1, 1, 100, 100);

    /** Of the papers that the toy hub cites, the two on vision are linked with no other. */
    @Test
    void modelsThatCiteTheSameBelongTogether() {
        Communities.Found found = over("Model-Paper-Model");

        assertThat(found.communities())
                .filteredOn(community -> community.members().contains("deltalab/vision"))
                .singleElement()
                .satisfies(community -> {
                    assertThat(community.members()).containsExactly("deltalab/vision", "deltalab/vision-small");
                    assertThat(community.marks()).containsExactly("2001.00003");
                    assertThat(community.inside()).isEqualTo(1);
                });
        assertThat(found.total()).isEqualTo(found.communities().size());
        assertThat(found.communities().stream().mapToLong(Community::size).sum())
                .isEqualTo(found.nodes());
        assertThat(found.modularity()).isBetween(0.0, 1.0);
        assertThat(over("Model-Paper-Model")).as("the same seed").isEqualTo(found);
    }

    @Test
    void ownersOverPapersAndModelsOverOneEdge() {
        assertThat(over("Owner-Model-Paper-Model-Owner").nodes()).isEqualTo(4);
        assertThat(over("Model-LINEAGE->Model").edges()).isEqualTo(10);
        assertThat(over("Model-LINEAGE->Model").communities().get(0).marks()).isEmpty();
    }

    @Test
    void badInputIsTold() {
        assertThatThrownBy(() -> over("Model-Paper"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("of one type");
        assertThatThrownBy(() -> new Communities.Options(0, 1, 1, 1)).hasMessageContaining("above 0");
    }

    private static Communities.Found over(String metapath) {
        return new Communities(GRAPH.graph()).over(Metapath.parse(metapath, Metagraph.hub()), USUAL);
    }
}
