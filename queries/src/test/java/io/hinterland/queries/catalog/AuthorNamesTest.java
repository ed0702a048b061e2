package io.hinterland.queries.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.Key;
import io.hinterland.testkit.GraphExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people are called Wei Wang; one of them prints W. Wang too, and so, once, does the other. */
class AuthorNamesTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    @BeforeEach
    void authors() {
        GRAPH.graph().write("""
                        CREATE (one:Author {key: 'wei wang', name: 'Wei Wang', confidence: 0.95, apart: 'too few'})
                        CREATE (two:Author {key: 'wei wang @2301.00004', name: 'Wei Wang'})
                        CREATE (:Paper {arxivId: '2301.00001'})-[:WRITTEN_BY {position: 1, printedName: 'Wei Wang'}]->(one)
                        CREATE (:Paper {arxivId: '2301.00002'})
                          -[:WRITTEN_BY {position: 1, printedName: 'W. Wang', nameKey: 'w. wang'}]->(one)
                        CREATE (:Paper {arxivId: '2301.00003'})
                          -[:WRITTEN_BY {position: 1, printedName: 'W. Wang', nameKey: 'w. wang'}]->(one)
                        CREATE (:Paper {arxivId: '2301.00004'})
                          -[:WRITTEN_BY {position: 1, printedName: 'Wei Wang', nameKey: 'wei wang'}]->(two)
                        CREATE (:Paper {arxivId: 'math/0301005'})
                          -[:WRITTEN_BY {position: 1, printedName: 'W. Wang', nameKey: 'w. wang'}]->(two)
                        """, Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Wei Wang, wei wang",
        "w. wang, wei wang",
        "wei wang @2301.00004, wei wang @2301.00004",
        "wei wang @2301.00001, wei wang",
        "w. wang @2301.00003, wei wang",
        "w. wang @math:0301005, wei wang @2301.00004"
    })
    void everyNameAndEveryKeyOfOldLeadsToSomebody(String asked, String key) {
        assertThat(new AuthorCatalog(GRAPH.graph()).get(Key.of(asked)).key()).isEqualTo(key);
    }

    @Test
    void anAuthorTellsHowSureItIsAndUnderWhichNames() {
        AuthorDetail author = new AuthorCatalog(GRAPH.graph()).get(Key.of("wei wang"));
        assertThat(author.printedNames()).isEqualTo(List.of("W. Wang", "Wei Wang"));
        assertThat(author.confidence()).contains(0.95);
        assertThat(author.apart()).contains("too few");
        assertThat(author.papers()).hasSize(3);
    }

    @Test
    void whoIsNotThereIsNotFound() {
        AuthorCatalog authors = new AuthorCatalog(GRAPH.graph());
        assertThatThrownBy(() -> authors.get(Key.of("wu wang"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> authors.get(Key.of("wu wang @2301.00001"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void metapathsNameTheKeyOfToday() {
        NodeReference alias = NodeReference.parse(HubNodeType.AUTHOR, "W. Wang");
        assertThat(GRAPH.graph().inReadTransaction(alias::today).key()).isEqualTo("wei wang");
    }
}
