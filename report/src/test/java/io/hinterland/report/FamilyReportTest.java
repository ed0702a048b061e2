package io.hinterland.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The families of the toy hub, counted by hand: see its picture. */
class FamilyReportTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    @TempDir
    private Path folder;

    @Test
    void theFiguresAreThoseOfTheFamily() throws IOException {
        write("aurora/base");

        assertThat(lines("figures.csv"))
                .contains(
                        "descendants,5,hinterland family aurora/base",
                        "greatest depth,2,hinterland family aurora/base",
                        "by finetune,1,hinterland family aurora/base",
                        "by quantized,1,hinterland family aurora/base",
                        "by adapter,1,hinterland family aurora/base",
                        "by merge,1,hinterland family aurora/base",
                        "diversity of these accounts,2.8,hinterland family aurora/base",
                        "by undeclared,1,hinterland family aurora/base");
        assertThat(lines("descendants.csv")).hasSize(6);
        assertThat(lines("owners.csv")).startsWith("owner,descendants", "borealis,2", "cirrus,2", "aurora,1");
        assertThat(lines("network-edges.csv"))
                .contains("Model,aurora/base-chat,FINETUNED_FROM,Model,aurora/base")
                .hasSize(6);
    }

    @Test
    void aMergeHasTheRootsOfBothParents() throws IOException {
        write("cirrus/merged");

        assertThat(Files.readString(folder.resolve("index.html")))
                .contains("The family of cirrus/merged", "the roots are aurora/base, elsewhere/unlisted");
        assertThat(lines("ancestors.csv")).hasSize(5);
        assertThat(lines("obligations.csv").get(0)).isEqualTo("term,license,path");
    }

    @Test
    void aModelWithoutRelativesHasAReport() throws IOException {
        write("gpt-toy");

        assertThat(Files.readString(folder.resolve("index.html"))).contains("It derives from no other model");
        assertThat(lines("descendants.csv")).hasSize(1);
    }

    @Test
    void aModelThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> write("no/such"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("no/such");
    }

    private void write(String id) {
        ReportFolder.create(folder).write(FamilyReport.of(GRAPH.graph(), ModelId.parse(id)));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }
}
