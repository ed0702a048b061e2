package io.hinterland.schema.metapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetapathTest {

    private static final Metapath SHARED_PAPER = new Metapath(List.of(
            new Step(HubEdgeType.CITES, Step.Direction.FORWARD), new Step(HubEdgeType.CITES, Step.Direction.BACKWARD)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Model-CITES->Paper<-CITES-Model",
                "(:Model)-[:CITES]->(:Paper)<-[:CITES]-(:Model)",
                "Model-Paper-Model",
                "(:Model)-[:CITES]->Paper-Model",
                "(m:Model)-[c:CITES]->(p:Paper)<-[:CITES]-(other:Model)",
                " ( : Model ) - [ : CITES ] -> Paper\n<-CITES-\tModel ",
            })
    void allNotationsAndTheirMixturesMeanTheSame(String text) {
        assertThat(parse(text)).isEqualTo(SHARED_PAPER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Model-LINEAGE->Model",
                "(:Model)-[:LINEAGE]->(:Model)",
                "(:Model)-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]->(:Model)",
                "(:Model)-[:DERIVED_FROM|:MERGED_FROM|:ADAPTER_OF|:QUANTIZED_FROM|:FINETUNED_FROM]->(:Model)",
            })
    void aGroupIsReadByItsNameOrByAllOfItsMembers(String text) {
        assertThat(parse(text).steps()).containsExactly(new Step(HubEdgeType.LINEAGE, Step.Direction.FORWARD));
    }

    @Test
    void isPrintedInLongNotationAndAsACypherPattern() {
        Metapath metapath = parse("Author-Paper-Model-LINEAGE->Model");
        assertThat(metapath).hasToString("Author<-WRITTEN_BY-Paper<-CITES-Model-LINEAGE->Model");
        assertThat(metapath.toCypherPattern())
                .isEqualTo("(:Author)<-[:WRITTEN_BY]-(:Paper)<-[:CITES]-(:Model)"
                        + "-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]->(:Model)");
    }

    @Test
    void knowsItsEndsAndItsLength() {
        Metapath metapath = parse("Author-Paper-Model");
        assertThat(metapath.source()).isEqualTo(HubNodeType.AUTHOR);
        assertThat(metapath.target()).isEqualTo(HubNodeType.MODEL);
        assertThat(metapath.length()).isEqualTo(2);
        assertThat(metapath.nodeTypes()).containsExactly(HubNodeType.AUTHOR, HubNodeType.PAPER, HubNodeType.MODEL);
    }

    @Test
    void theInverseLeadsBack() {
        assertThat(parse("Author-Paper-Model").inverse()).isEqualTo(parse("Model-Paper-Author"));
    }

    @ParameterizedTest
    @CsvSource({
        "Model-Paper-Model, true",
        "Paper-Model-Tag-Model-Paper, true",
        "Model-LINEAGE->Model<-LINEAGE-Model, true",
        "Model-LINEAGE->Model, false",
        "Model-LINEAGE->Model-LINEAGE->Model, false",
        "Model-FINETUNED_FROM->Model<-LINEAGE-Model, false",
        "Model-Paper, false",
    })
    void isSymmetricWhenItReadsTheSameFromBothEnds(String text, boolean symmetric) {
        assertThat(parse(text).isSymmetric()).isEqualTo(symmetric);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "'' # 1 # Expected the name of a node type",
                "Modle-Paper # 1 # Modle is not the name of a node type; did you mean Model?",
                "Model-Papier # 7 # Papier is not the name of a node type; did you mean Paper?",
                "Model-CITE->Paper # 7 # CITE is not the name of an edge type; did you mean CITES?",
                "Model-CITES-Paper # 7 # CITES is an edge type, which needs a direction",
                "Model-Paper->Author # 7 # Expected an edge type, but Paper is a node type",
                "Paper-CITES->Model # 6 # -CITES-> does not begin at Paper; did you mean <-CITES-Model?",
                "Tag-CITES->Paper # 4 # -CITES-> does not begin at Tag",
                "Model-CITES->Author # 14 # -CITES-> leads to Paper, not to Author",
                "Model-Author # 6 # No edge type joins Model and Author",
                "Model-Model # 6 # Several steps lead from Model to Model; name type and direction",
                "Model # 6 # A metapath needs at least one step after Model",
                "Model-CITES-> # 14 # Expected the name of a node type",
                "Model<- # 8 # Expected the name of an edge type",
                "Model Paper # 7 # Expected -",
                "(:Model-Paper # 8 # Expected )",
                "(Model)-[:CITES]->(:Paper) # 7 # Expected :",
                "(:Model)-[:CITES]-(:Paper) # 18 # Expected ->",
                "(:Model)-[:CITES|HAS_TAG]->(:Paper) # 12 # Only all members of a group stand together",
                "Model-Paper- # 13 # Expected the name of a node type",
            })
    void whatIsWrongIsToldWithItsPlace(String text, int character, String problem) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(InvalidMetapathException.class)
                .hasMessageStartingWith(problem)
                .hasMessageContaining("(at character " + character + " of the metapath)");
    }

    @Test
    void thePlaceIsMarkedAndTheCandidatesListed() {
        assertThatThrownBy(() -> parse("Paper-CITES->Model")).hasMessage("""
                        -CITES-> does not begin at Paper; did you mean <-CITES-Model? (at character 6 of the metapath)
                          Paper-CITES->Model
                               ^
                          possible here: -WRITTEN_BY->Author, -IN_CATEGORY->Category, -PUBLISHED_ON->PublicationDate, -HAS_CODE->Repository, -REFERENCES->Paper, -SAME_AS->Paper, <-CITES-Model, <-REFERENCES-Paper, <-SAME_AS-Paper""");
        assertThat(failure("Model-Model").candidates())
                .hasSize(12)
                .contains("Model-FINETUNED_FROM->Model", "Model<-LINEAGE-Model");
        assertThat(failure("Tag").candidates()).containsExactly("Model");
        assertThat(failure("Model-CITES->Author").offset()).isEqualTo(13);
    }

    @Test
    void longAndUnprintableTextIsShownInPart() {
        assertThat(failure("x".repeat(1_000_000)).getMessage()).hasSizeLessThan(1_000);
        assertThat(failure("Model-Paper-Model-Tag-\u001b[31m\u0000\u202e" + "-Model".repeat(100))
                        .getMessage())
                .doesNotContain("\u001b", "\u0000", "\u202e");
    }

    @Test
    void endlessWalksAreNotRead() {
        assertThat(parse("Model" + "-Paper-Model".repeat(10)).length()).isEqualTo(20);
        assertThatThrownBy(() -> parse("Model" + "-Paper-Model".repeat(10) + "-Paper"))
                .isInstanceOf(InvalidMetapathException.class)
                .hasMessageStartingWith("A metapath has at most 20 steps");
    }

    @Test
    void stepsThatDoNotFollowEachOtherMakeNoMetapath() {
        Step cites = new Step(HubEdgeType.CITES, Step.Direction.FORWARD);
        assertThatThrownBy(() -> new Metapath(List.of(cites, cites)))
                .hasMessage("-CITES-> cannot follow -CITES-> in a metapath");
        assertThatThrownBy(() -> new Metapath(List.of())).hasMessage("A metapath has at least one step");
    }

    private static Metapath parse(String text) {
        return Metapath.parse(text, Metagraph.hub());
    }

    private static InvalidMetapathException failure(String text) {
        return catchThrowableOfType(InvalidMetapathException.class, () -> parse(text));
    }
}
