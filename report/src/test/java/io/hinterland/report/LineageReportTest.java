package io.hinterland.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** By hand from the picture of the toy hub. */
class LineageReportTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    @TempDir
    private Path folder;

    @Test
    void theFiguresOfLineageStandBesideThePublishedOnes() {
        ReportFolder.create(folder).write(LineageReport.of(GRAPH.graph()));

        assertThat(folder.resolve("relations.csv")).content().contains("quantized,2,101921,2,100.0,", ",99.41");
        assertThat(folder.resolve("depths.csv")).content().contains("0,4", "1,7", "2,2");
        assertThat(folder.resolve("mutation.csv")).content().contains("license,finetune,", ",19.8");
        assertThat(folder.resolve("lags.csv")).content().contains("adapter,all,4,1,0,55,55,55");
        assertThat(folder.resolve("drift.csv")).isRegularFile();
        assertThat(folder.resolve("recovery.csv")).isRegularFile();
        assertThat(folder.resolve("candidates.csv")).isRegularFile();
        assertThat(folder.resolve("relations.svg")).isRegularFile();
        assertThat(folder.resolve("index.html"))
                .content()
                .contains("13 models of the graph at hand", "hinterland lineage structure", "hinterland time lags");
    }
}
