package io.hinterland.queries.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.queries.resolve.LinkedNodes.LinkedNode;
import io.hinterland.queries.resolve.Resolution.Status;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private final Resolver resolver = new Resolver(GRAPH.graph());

    @ParameterizedTest
    @CsvSource({
        "aurora/base, RESOLVED, Model, aurora/base",
        "https://huggingface.co/aurora/base/tree/main, RESOLVED, Model, aurora/base",
        "Aurora/BASE, REDIRECTED, Model, aurora/base",
        "arXiv:2401.00001v3, RESOLVED, Paper, 2401.00001",
        "https://doi.org/10.48550/arXiv.2401.00001, RESOLVED, Paper, 2401.00001",
        "dataset:aurora/corpus, RESOLVED, Dataset, aurora/corpus",
        "https://huggingface.co/datasets/Aurora/Corpus, REDIRECTED, Dataset, aurora/corpus",
        "owner:DELTALAB, RESOLVED, Owner, deltalab",
        "Ada Quill, RESOLVED, Author, ada quill",
        "license:Apache-2.0, RESOLVED, License, apache-2.0",
        "gpt-toy, RESOLVED, Model, gpt-toy"
    })
    void resolves(String id, Status status, String type, String key) {
        Resolution resolution = resolve(id).get(0);

        assertThat(resolution.status()).isEqualTo(status);
        assertThat(resolution.node()).hasValueSatisfying(node -> {
            assertThat(node.type()).isEqualTo(type);
            assertThat(node.key()).isEqualTo(key);
        });
    }

    @Test
    void oneBadIdentifierDoesNoHarmToTheOthers() {
        List<Resolution> resolutions = resolve("aurora/base", "", "doi:nothing", "aurora/bsae", "2401.00001");

        assertThat(resolutions)
                .extracting(Resolution::status)
                .containsExactly(
                        Status.RESOLVED, Status.UNRESOLVED, Status.UNRESOLVED, Status.UNRESOLVED, Status.RESOLVED);
        assertThat(resolutions.get(3).nearest()).contains("aurora/base");
        assertThat(resolutions).extracting(Resolution::position).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void findsNodesByTheIdsOfOtherRegisters() {
        GRAPH.graph().write("""
                        MATCH (paper:Paper {arxivId: '2401.00001'}), (author:Author {key: 'ada quill'})
                        SET paper.openAlexId = 'W2741809807', paper.semanticScholarId = 'CorpusId:11', paper.doi = '10.1000/x',
                          author.orcid = '0000-0002-1825-0097'
                        CREATE (:Institution {key: 'fenwick', name: 'Fenwick', ror: '02mhbdp94'})
                        """, Map.of());

        assertThat(resolve(
                        "https://openalex.org/W2741809807",
                        "CorpusId:11",
                        "doi:10.1000/X",
                        "0000-0002-1825-0097",
                        "https://ror.org/02mhbdp94",
                        "W4444444444"))
                .extracting(resolution -> resolution
                        .node()
                        .map(node -> node.key() + " " + node.address().orElse(""))
                        .orElse("-"))
                .containsExactly(
                        "2401.00001 https://openalex.org/W2741809807",
                        "2401.00001 https://api.semanticscholar.org/CorpusId:11",
                        "2401.00001 https://doi.org/10.1000/x",
                        "ada quill https://orcid.org/0000-0002-1825-0097",
                        "fenwick https://ror.org/02mhbdp94",
                        "-");
    }

    @Test
    void saysWhyAnIdentifierLeadsElsewhere() {
        GRAPH.graph().write("CREATE (:Model {id: 'aurora/old-name', renamedTo: 'aurora/base'})", Map.of());

        assertThat(resolve("aurora/old-name", "Aurora/BASE"))
                .extracting(resolution -> resolution.reason().orElse(""))
                .containsExactly("It is known as aurora/base today", "It is spelled aurora/base; case counts");
    }

    @Test
    void anAddressShowsAnOwnerAsTheHubSpellsIt() {
        assertThat(resolve("owner:deltalab").get(0).node().flatMap(ResolvedNode::address))
                .contains("https://huggingface.co/DeltaLab");
    }

    @Test
    void tellsCandidatesApart() {
        GRAPH.graph().write("CREATE (:Dataset {id: 'aurora/base'})", Map.of());

        Resolution resolution = resolve("aurora/base").get(0);

        assertThat(resolution.status()).isEqualTo(Status.AMBIGUOUS);
        assertThat(resolution.candidates()).extracting(ResolvedNode::type).containsExactly("Model", "Dataset");
    }

    @Test
    void listsWhatIsLinkedWithRoleAndEvidence() {
        List<LinkedNodes> links = resolver.resolve(List.of("2001.00003"), Set.of(HubNodeType.MODEL, HubNodeType.AUTHOR))
                .get(0)
                .links();

        assertThat(links).extracting(LinkedNodes::edge).containsExactly("CITES", "WRITTEN_BY");
        assertThat(links.get(0).nodes())
                .extracting(LinkedNode::key)
                .containsExactly("deltalab/vision", "deltalab/vision-small");
        assertThat(links.get(0).nodes().get(1).role()).isEqualTo(Optional.of("inherited"));
        assertThat(links.get(0).total()).isEqualTo(2);
    }

    @Test
    void refusesMoreThanACallTakes() {
        List<String> tooMany = Collections.nCopies(Resolver.MOST + 1, "gpt-toy");

        assertThatThrownBy(() -> resolver.resolve(tooMany, Set.of()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("at most 10,000");
    }

    private List<Resolution> resolve(String... ids) {
        return resolver.resolve(List.of(ids), Set.of());
    }
}
