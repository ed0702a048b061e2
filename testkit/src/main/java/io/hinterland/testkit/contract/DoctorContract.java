package io.hinterland.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphVersion;
import io.hinterland.graph.doctor.Check;
import io.hinterland.graph.doctor.GraphChecks;
import io.hinterland.testkit.ToyHub;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Finding out what is wrong with a graph. */
public abstract class DoctorContract {

    @Test
    protected void theToyHubIsWell(Graph graph) {
        ToyHub.load(graph);
        GraphVersion.writeCurrent(graph);
        assertThat(GraphChecks.of(graph)).hasSize(4).allMatch(check -> check.status() == Check.Status.OK);
    }

    @Test
    protected void whatLacksARequiredPropertyIsCounted(Graph graph) {
        graph.write(
                "CREATE (:Model {id: 'a/b'})-[:CITES]->(:Paper {arxivId: '2401.00001', metadata: 'missing'})",
                Map.of());
        assertThat(GraphChecks.of(graph))
                .filteredOn(check -> check.status() == Check.Status.PROBLEM)
                .extracting(Check::what)
                .containsExactly("1 Model without listed; 1 CITES without role");
    }

    @Test
    protected void aMissingIndexIsNamed(Graph graph) {
        graph.writeAutoCommitted("DROP INDEX cites_role", Map.of());
        assertThat(GraphChecks.of(graph)).extracting(Check::what).contains("lacks cites_role");
        graph.writeAutoCommitted("CREATE INDEX cites_role FOR ()-[r:CITES]-() ON (r.role)", Map.of());
    }
}
