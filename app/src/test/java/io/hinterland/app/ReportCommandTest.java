package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest extends CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void theStudyIsWrittenIntoAFolder() {
        Path study = folder.resolve("new").resolve("study");

        CommandLineRun run = run("report", "gesis", "--out", study.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Wrote " + study.resolve("index.html"), "34 files beside it");
        assertThat(study.resolve("table-1.csv")).content().contains("downloads,9,3,325633,292808");
    }

    @Test
    void aFamilyIsWrittenIntoAFolder() {
        CommandLineRun run = run("report", "family", "aurora/base", "--out", folder.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(folder.resolve("index.html")).content().contains("The family of aurora/base");
        assertThat(run("report", "family", "no/such", "--out", folder.toString())
                        .err())
                .contains("no/such");
    }

    @Test
    void lineageIsWrittenIntoAFolder() {
        Path lineage = folder.resolve("lineage");

        CommandLineRun run = run("report", "lineage", "--out", lineage.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(lineage.resolve("relations.csv")).content().contains("quantized,2,101921");
    }

    @Test
    void withoutAFolderNothingIsDone() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");

        assertThat(run("report", "gesis").err()).contains("--out");
        CommandLineRun run = run("report", "gesis", "--out", file.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("is a file; name a folder");
    }
}
