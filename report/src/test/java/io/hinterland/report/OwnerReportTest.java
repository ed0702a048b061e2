package io.hinterland.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Accounts of the toy hub, counted by hand: see its picture. */
class OwnerReportTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    @TempDir
    private Path folder;

    @Test
    void theFiguresAreThoseOfTheAccount() throws IOException {
        write("aurora");

        assertThat(lines("figures.csv"))
                .contains(
                        "models,2,hinterland vendor aurora",
                        "models of others that derive from them,4,hinterland vendor aurora",
                        "linked accounts,3,hinterland vendor aurora");
        assertThat(lines("portfolio.csv")).contains("kind,base,1", "library,transformers,2");
        assertThat(lines("linked.csv"))
                .containsExactly(
                        "owner,buildsOnIt,isBuiltOn,papers,datasets",
                        "cirrus,2,0,2,1",
                        "borealis,2,0,1,1",
                        "deltalab,0,0,1,0");
        assertThat(Files.readString(folder.resolve("index.html"))).contains("What aurora publishes");
    }

    @Test
    void anAccountWithoutModelsHasAReportAndAnUnknownOneNone() throws IOException {
        write("reed");
        assertThat(lines("figures.csv")).contains("models,0,hinterland vendor reed");

        assertThatThrownBy(() -> OwnerReport.of(GRAPH.graph(), "nobody")).isInstanceOf(NotFoundException.class);
    }

    private void write(String owner) {
        ReportFolder.create(folder).write(OwnerReport.of(GRAPH.graph(), owner));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }
}
