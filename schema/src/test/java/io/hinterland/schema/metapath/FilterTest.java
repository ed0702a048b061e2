package io.hinterland.schema.metapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.Property;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters on nodes and edges, and steps of variable length. */
class FilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Model{downloads > 1000, kind: finetune}-CITES{role: own}->Paper",
                "Model{ kind = 'finetune',downloads>1000 }-CITES{role:own}->Paper",
                "(m:Model WHERE m.downloads > 1000 AND m.kind = 'finetune')-[c:CITES {role: 'own'}]->(p:Paper)",
                "(:Model {kind: \"finetune\"} where downloads > 1000)-[:CITES WHERE role IN ['own']]->Paper",
                "Model{downloads > 1000, kind: finetune, downloads > 1000}-[:CITES{role: own}]->(:Paper{})",
            })
    void bothNotationsMeanTheSame(String text) {
        assertThat(parse(text)).isEqualTo(parse("Model{downloads > 1000, kind: finetune}-CITES{role: own}->Paper"));
    }

    @Test
    void isPrintedInBothNotations() {
        Metapath metapath = parse(
                "Model{likes>=10,kind in [merge, base]}-CITES{role:own}->Paper{title: 'It''s'}".replace("''", "\\'"));
        assertThat(metapath)
                .hasToString("Model{kind in [base, merge], likes >= 10}-CITES{role: own}->Paper{title: 'It\\'s'}");
        assertThat(metapath.toCypherPattern())
                .isEqualTo("(n0:Model WHERE n0.kind IN ['base', 'merge'] AND n0.likes >= 10)"
                        + "-[:CITES {role: 'own'}]->(:Paper {title: 'It\\'s'})");
        assertThat(parse("Model{tags != gguf, createdAt < 2024-01-01}-Tag").toCypherPattern())
                .isEqualTo("(n0:Model WHERE n0.createdAt < datetime('2024-01-01T00:00Z') AND NOT 'gguf' IN n0.tags)"
                        + "-[:HAS_TAG]->(:Tag)");
    }

    @Test
    void aShortStepMayLeadToAFilteredNode() {
        assertThat(parse("Author-Paper{year > 2020}-Model"))
                .hasToString("Author<-WRITTEN_BY-Paper{year > 2020}<-CITES-Model");
        assertThat(parse("Author-Paper{title: '}->'}-Model")
                        .nodeFilters()
                        .get(1)
                        .comparisons())
                .extracting(Comparison::value)
                .containsExactly("}->");
    }

    @Test
    void filtersTurnWithTheMetapathAndCountForSymmetry() {
        Metapath there = parse("Model{kind: base}-CITES{role: own}->Paper{year: 2024}");
        assertThat(there.inverse()).hasToString("Paper{year: 2024}<-CITES{role: own}-Model{kind: base}");
        assertThat(parse("Model-CITES{role: own}->Paper<-CITES{role: own}-Model")
                        .isSymmetric())
                .isTrue();
        assertThat(parse("Model-CITES{role: own}->Paper-Model").isSymmetric()).isFalse();
        assertThat(parse("Model{kind: base}-Paper-Model").isSymmetric()).isFalse();
        assertThat(parse("Model{kind: base, likes > 1}-Paper-Model{likes > 1, kind: base}")
                        .isSymmetric())
                .isTrue();
    }

    @Test
    void aStepOfVariableLengthStandsForPlainOnes() {
        Metapath lineage = parse("Model{kind: base}<-LINEAGE*1..3-Model-Tag");
        assertThat(lineage).hasToString("Model{kind: base}<-LINEAGE*1..3-Model-HAS_TAG->Tag");
        assertThat(lineage.length()).isEqualTo(2);
        assertThat(lineage.longest()).isEqualTo(4);
        assertThat(lineage.unrolled())
                .extracting(Metapath::toString)
                .containsExactly(
                        "Model{kind: base}<-LINEAGE-Model-HAS_TAG->Tag",
                        "Model{kind: base}<-LINEAGE-Model<-LINEAGE-Model-HAS_TAG->Tag",
                        "Model{kind: base}<-LINEAGE-Model<-LINEAGE-Model<-LINEAGE-Model-HAS_TAG->Tag");
        assertThat(parse("(:Model)-[:FINETUNED_FROM*2]->(:Model)").unrolled())
                .containsExactly(parse("Model-FINETUNED_FROM->Model-FINETUNED_FROM->Model"));
        assertThat(parse("Model-LINEAGE*..2->Model")).isEqualTo(parse("Model-LINEAGE*1..2->Model"));
        assertThat(parse("Model-LINEAGE*1->Model")).isEqualTo(parse("Model-LINEAGE->Model"));
        assertThat(parse("Model-LINEAGE*1..2->Model<-LINEAGE*1..2-Model").isSymmetric())
                .isTrue();
        assertThat(parse("Model-LINEAGE*1..2->Model<-LINEAGE*1..3-Model").isSymmetric())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Model{dowloads > 3}-Paper # 7 # Model has no property dowloads; did you mean downloads?",
                "Model-CITES{rol: own}->Paper # 13 # CITES has no property rol; did you mean role?",
                "Model-LINEAGE{role: own}->Model # 15 # LINEAGE has no property role",
                "Model-CITES{role: inherted}->Paper # 19 # role is never inherted; did you mean inherited?",
                "Model{downloads > many}-Paper # 19 # downloads is a whole number, not many",
                "Model{downloads > 1.5}-Paper # 19 # downloads is a whole number, not 1.5",
                "Model{downloads > 99999999999999999999}-Paper # 19 # downloads is a whole number",
                "Model{private: yes}-Paper # 16 # private is true or false, not yes",
                "Model{createdAt > yesterday}-Paper # 19 # createdAt is a moment such as",
                "Paper{published < 2024-02-30}-Model # 19 # published is a day such as 2024-01-31, not 2024-02-30",
                "Model{kind > base}-Paper # 12 # kind is text, not to be compared so",
                "Model{tags in [a]}-Paper # 12 # tags is a list of texts, not to be compared so",
                "Model{kind}-Paper # 11 # Expected how kind compares",
                "Model{kind: }-Paper # 13 # Expected a value",
                "Model{kind: base likes: 3}-Paper # 18 # Expected , or }",
                "Model{kind: base-Paper # 13 # kind is never base-Paper",
                "Model{kind: base # 17 # Expected , or }",
                "Tag{name: deep learning}-Model # 16 # Expected , or }",
                "Tag{name: 'deep}-Model # 11 # This text lacks its closing quote",
                "Tag{name: 'a\\qb'}-Model # 13 # Not an escape that texts know",
                "Tag{name: '\\u00'}-Model # 12 # \\u takes four hexadecimal digits",
                "Model{}{kind: base}-Paper # 8 # Expected -",
                "(m:Model WHERE n.likes > 3)-[:CITES]->(:Paper) # 16 # n is not what stands here; it is called m",
                "(:Model WHERE m.likes > 3)-Paper # 15 # m is not what stands here; the pattern gives it no name",
                "(m:Model WHERE m.likes > 3 OR m.likes < 2)-Paper # 28 # Expected )",
                "(m:Model WHERE 'x' IN m.kind)-Paper # 23 # kind is no list",
                "(m:Model)-Paper-(m:Model) # 18 # A metapath does not say that two of its nodes are the same",
                "Model-LINEAGE*->Model # 14 # A step of variable length needs an upper end, at most 10",
                "Model-LINEAGE*2..->Model # 14 # A step of variable length needs an upper end, at most 10",
                "Model-LINEAGE*0..2->Model # 14 # A step walks from 1 up to at most 10 edges",
                "Model-LINEAGE*3..2->Model # 14 # A step walks from 1 up to at most 10 edges",
                "Model-LINEAGE*1..11->Model # 14 # A step walks from 1 up to at most 10 edges",
                "Model-LINEAGE*99999999999->Model # 14 # A step walks from 1 up to at most 10 edges",
                "Model-CITES*1..2->Paper # 12 # CITES leads from Model to Paper, so it cannot follow itself",
                "Model-LINEAGE*10->Model-LINEAGE*10->Model-Paper # 42 # A metapath has at most 20 steps",
            })
    void whatIsWrongIsToldWithItsPlace(String text, int character, String problem) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(InvalidMetapathException.class)
                .hasMessageStartingWith(problem)
                .hasMessageContaining("(at character " + character + " of the metapath)");
    }

    @Test
    void theCandidatesAreListed() {
        assertThat(failure("Model-CITES{rol: own}->Paper").candidates()).contains("role", "evidence", "firstSeen");
        assertThat(failure("Model-CITES{role: owned}->Paper").candidates())
                .containsExactly("boilerplate", "method", "inherited", "own", "other");
        assertThat(failure("Model{kind > base}-Paper").candidates()).containsExactly(":", "!=", "in");
        assertThat(failure("Model-CITES*2->Paper").candidates()).contains("FINETUNED_FROM", "LINEAGE");
    }

    @Test
    void combinationsOfLengthsAreBounded() {
        String twoLengths = "-LINEAGE*1..2->Model";
        assertThat(parse("Model" + twoLengths.repeat(6)).unrolled()).hasSize(64);
        assertThatThrownBy(() -> parse("Model" + twoLengths.repeat(7)))
                .hasMessageStartingWith("The steps of variable length have together at most 64 combinations");
    }

    @Test
    void comparisonsThatMakeNoSenseAreRefused() {
        Property likes = Property.wholeNumber("likes");
        assertThatThrownBy(() -> new Comparison(likes, Operator.LESS, List.of(1L, 2L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Comparison(likes, Operator.LESS, List.of("many")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Comparison(likes, Operator.IN, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Step(HubEdgeType.CITES, Step.Direction.FORWARD, new Lengths(1, 2), Filter.NONE))
                .hasMessage("CITES cannot follow itself");
        assertThatThrownBy(() -> new Metapath(List.of(new Step(HubEdgeType.CITES, Step.Direction.FORWARD)), List.of()))
                .hasMessage("1 steps join 2 nodes, not 0");
    }

    private static Metapath parse(String text) {
        return Metapath.parse(text, Metagraph.hub());
    }

    private static InvalidMetapathException failure(String text) {
        return catchThrowableOfType(InvalidMetapathException.class, () -> parse(text));
    }
}
