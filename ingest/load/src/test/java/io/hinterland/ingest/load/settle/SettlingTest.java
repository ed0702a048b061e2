package io.hinterland.ingest.load.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.identity.ArxivId;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SettlingTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private final Graph graph = GRAPH.graph();

    @Test
    void givesTheToyHubItsRolesBack() {
        ToyHub.load(graph);
        List<String> before = citations();
        graph.write("MATCH ()-[cites:CITES]->() SET cites.role = null, cites.evidence = null", Map.of());

        settle();

        assertThat(citations()).isEqualTo(before);
    }

    @Test
    void leavesASettledGraphAsItIs() {
        ToyHub.load(graph);
        settle();
        String checksum = GraphChecksum.of(graph);

        settle();

        assertThat(GraphChecksum.of(graph)).isEqualTo(checksum);
    }

    @Test
    void theGraphKeepsThePapersThatWereAddedUntilOthersReplaceThem() {
        ToyHub.load(graph);
        settle(Optional.of(boilerplate("2402.00002")));
        assertThat(citations()).noneMatch(line -> line.endsWith("2402.00002 other"));

        settle();

        assertThat(citations())
                .filteredOn(line -> line.contains("2402.00002"))
                .hasSize(4)
                .allMatch(line -> line.endsWith("boilerplate"));
        settle(Optional.of(boilerplate("2001.00003")));
        assertThat(citations())
                .anyMatch(line -> line.endsWith("2402.00002 other"))
                .anyMatch(line -> line.endsWith("2001.00003 boilerplate"));
    }

    private static PaperRoles boilerplate(String paper) {
        return new PaperRoles(Set.of(ArxivId.parse(paper)), Map.of());
    }

    private List<String> citations() {
        return graph.read(
                "MATCH (model)-[cites:CITES]->(paper) RETURN model.id + ' ' + paper.arxivId + ' ' + cites.role AS line ORDER BY line",
                Map.of(),
                row -> row.get("line").asString());
    }

    private LoadReport settle() {
        return settle(Optional.empty());
    }

    private LoadReport settle(Optional<PaperRoles> roles) {
        LoadReport report = new LoadReport();
        new Settling(graph, roles, Progress.silent()).settleModels(report);
        return report;
    }
}
