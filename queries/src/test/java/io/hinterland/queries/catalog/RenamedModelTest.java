package io.hinterland.queries.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.queries.canned.QueryCatalog;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.testkit.GraphExtension;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RenamedModelTest {

    private static final ModelId OLD = ModelId.parse("bert-base-uncased");

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    @BeforeEach
    void rename() {
        GRAPH.graph().write("""
                        CREATE (:Model {id: 'bert-base-uncased', listed: false, renamedTo: 'google-bert/bert-base-uncased'})
                        CREATE (now:Model {id: 'google-bert/bert-base-uncased', listed: true, downloads: 7})
                        CREATE (now)<-[:FINETUNED_FROM]-(:Model {id: 'c/hild', listed: true})
                        """, Map.of());
    }

    @Test
    void isShownToWhoAsksForTheOldId() {
        ModelCatalog models = new ModelCatalog(GRAPH.graph());
        assertThat(models.get(OLD).id()).isEqualTo("google-bert/bert-base-uncased");
        assertThat(models.get(OLD).downloads()).contains(7L);
        assertThat(models.papers(OLD)).isEmpty();
    }

    @Test
    void isTheOneThatACannedQueryIsAbout() {
        assertThat(QueryCatalog.packaged()
                        .named("children")
                        .run(GRAPH.graph(), Map.of("model", OLD.value()))
                        .rows()
                        .toString())
                .contains("c/hild");
    }

    @Test
    void isNamedWhereItMustBeAskedForByItsOwnId() {
        NodeReference old = NodeReference.parse(HubNodeType.MODEL, OLD.value());
        assertThatThrownBy(() -> GRAPH.graph().inReadTransaction(transaction -> {
                    old.require(transaction);
                    return true;
                }))
                .isInstanceOf(NotFoundException.class)
                .hasMessage(
                        "The model 'bert-base-uncased' is 'google-bert/bert-base-uncased' now; ask for it by that id");
    }
}
