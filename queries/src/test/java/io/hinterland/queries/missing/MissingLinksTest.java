package io.hinterland.queries.missing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import io.hinterland.testkit.GraphExtension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Links that are likely missing, as likely as known ones of the same kind show, counted by hand. */
class MissingLinksTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(MissingLinksTest::load);

    /**
     * A paper on LoomNet by Ada, whose code is byron/loomnet. Her account ada has three models of that name, two of
     * which cite the paper, and one other that cites nothing; the account byron has a model that cites another paper.
     */
    private static void load(Graph graph) {
        graph.write("""
                CREATE (looms:Paper {arxivId: '2301.00001', title: 'LoomNet: Weaving at Scale', metadata: 'known'}),
                  (bees:Paper {arxivId: '2301.00002', title: 'Of Bees', metadata: 'known'}),
                  (looms)-[:HAS_CODE]->(code:Repository {url: 'https://github.com/byron/loomnet', shortName: 'loomnet'}),
                  (looms)-[:WRITTEN_BY {position: 1}]->(ada:Author {key: 'ada byron', name: 'Ada Byron'}),
                  (ada)-[:HAS_ACCOUNT]->(account:Owner {key: 'ada', name: 'ada'}),
                  (byron:Owner {key: 'byron', name: 'Byron'}),
                  (one:Model {id: 'ada/LoomNet-7B', listed: true})-[:PUBLISHED_BY]->(account),
                  (two:Model {id: 'ada/loomnet-base', listed: true})-[:PUBLISHED_BY]->(account),
                  (:Model {id: 'ada/loomnet-large', listed: true})-[:PUBLISHED_BY]->(account),
                  (:Model {id: 'ada/sketch', listed: true})-[:PUBLISHED_BY]->(account),
                  (hive:Model {id: 'byron/hive', listed: true})-[:PUBLISHED_BY]->(byron),
                  (quiet:Model {id: 'other/quiet', listed: true})-[:LINKS_TO]->(code),
                  (one)-[:CITES {role: 'own'}]->(looms), (two)-[:CITES {role: 'own'}]->(looms),
                  (hive)-[:CITES {role: 'other'}]->(bees)
                """, Map.of());
    }

    private final MissingLinks links = new MissingLinks(GRAPH.graph());

    @Test
    void eachKindIsMeasuredOnTheLinksThatAreKnown() {
        assertThat(links.precision())
                .filteredOn(precision -> precision.found() > 0)
                .containsExactly(
                        new LinkPrecision("repository-owner", false, 1, 0, Optional.of(0.0), 1 / 3.0),
                        new LinkPrecision("author-account", true, 2, 2, Optional.of(1.0), 0.75));
        assertThat(links.precision()).hasSize(6);
    }

    @Test
    void theLikeliestComeFirstWithTheirEvidence() {
        MissingLink.Found found = links.find(0.4, 10);

        assertThat(found.links())
                .extracting(link -> link.model() + " " + link.paper() + " " + link.score())
                .containsExactly(
                        "ada/loomnet-large 2301.00001 0.75", "ada/sketch 2301.00001 0.5", "other/quiet 2301.00001 0.5");
        assertThat(found.links().get(0).evidence())
                .containsExactly(
                        "the model cites nothing, and its account is that of an author of the paper: Ada Byron, ada;"
                                + " the model's name has 'loomnet', the name of the paper's work");
        assertThat(links.find(0.4, 1).total()).isEqualTo(3);
        assertThat(links.find(0.6, 10).total()).isEqualTo(1);
        assertThat(links.find(0, 10).total()).isEqualTo(4);
    }

    @Test
    void whatWasDecidedIsNotListed() {
        GRAPH.graph()
                .write(
                        "CREATE (:LinkDecision {model: 'ada/loomnet-large', paper: '2301.00001', decision: 'refused'})",
                        Map.of());

        assertThat(links.find(0.6, 10).links()).isEmpty();
    }

    @Test
    void aPapersWorkIsCalledAsItsTitleBeginsOrItsRepository() {
        PaperNames names = PaperNames.of(
                Optional.of("LLaVA-Next: A Survey"),
                List.of("https://github.com/x/Visual_Tuner", "https://github.com/x/code"));

        assertThat(names.names()).containsExactly("llavanext", "visualtuner");
        assertThat(names.in("y/LLaVA-NeXT-13b")).contains("llavanext");
        assertThat(names.in("y/my_visual-tuner.v2")).contains("visualtuner");
        assertThat(names.in("y/llava-13b")).isEmpty();
        assertThat(PaperNames.of(Optional.of("A Long Title of Many Words: and More"), List.of())
                        .names())
                .isEmpty();
    }
}
