package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.app.FakeCheckout.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher of a checkout builds when it must, one at a time, and leaves alone what runs. */
@Timeout(60)
final class CheckoutLauncherTest {

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private FakeCheckout checkout;

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = new FakeCheckout(folder);
    }

    @Test
    void itBuildsOnceAndRunsWhatItBuilt() throws Exception {
        Path first = checkout.program();

        assertThat(first).exists();
        assertThat(checkout.program()).isEqualTo(first);
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "graph/src/main/java/Graph.java",
                "ingest/clean/src/main/java/Clean.java",
                "ingest/clean/pom.xml",
                "app/src/main/launcher/hinterland",
                "neo4j/conf/neo4j.conf",
                "web/src/page.ts",
                "data/hub/models-2026-08-22.jsonl.gz",
                "data/arxiv/papers.jsonl",
                "data/vocabulary/pipelines.json",
                "data/NOTICE"
            })
    void itBuildsAgainWhenASourceHasChanged(String source) throws Exception {
        checkout.program();
        checkout.write(source);
        checkout.program();
        checkout.program();

        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void itBuildsAgainWhenASourceWasDeleted() throws Exception {
        Path source = checkout.write("graph/src/main/java/Graph.java");
        checkout.program();
        Files.delete(source);
        checkout.program();

        assertThat(checkout.builds()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/mine/listing.jsonl.gz",
                "data/data/databases/neo4j/store",
                "docs/src/main/example.md",
                "graph/src/test/java/GraphTest.java",
                "graph/target/src/main/Generated.java",
                "web/node_modules/some/src/main/index.js",
                ".git/src/main/index"
            })
    void itBuildsNothingForWhatIsNoSource(String file) throws Exception {
        checkout.program();
        checkout.write(file);
        checkout.program();

        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void twoAtOnceBuildOnceAndTheSecondSaysThatItWaits() throws Exception {
        checkout.forbid("may-build");
        Run first = checkout.start("stats");
        assertThat(first.line()).startsWith("Building");
        Run second = checkout.start("stats");
        assertThat(second.line()).startsWith("Waiting for process");
        checkout.allow("may-build");

        assertThat(first.end(0)).isEqualTo(second.end(0)).isNotEmpty();
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void aBuildLeavesAloneWhatRunsAndALaterOneDeletesIt() throws Exception {
        Run up = checkout.start("up");
        assertThat(up.line()).startsWith("Building");
        Path running = Path.of(up.line());

        checkout.write("graph/src/main/java/Graph.java");
        assertThat(checkout.program()).isNotEqualTo(running);
        assertThat(running).exists();
        checkout.allow("may-end");
        assertThat(up.end(0)).isEmpty();

        checkout.program();
        assertThat(running).doesNotExist();
        assertThat(checkout.distributions()).hasSize(1);
    }

    @Test
    void aFailedBuildIsExplainedAndLeavesNothing() throws Exception {
        checkout.allow("may-fail");
        Run failed = checkout.start("stats");

        assertThat(failed.end(1))
                .anyMatch(line -> line.contains("no such luck"))
                .anyMatch(line -> line.contains("build.log"));
        assertThat(checkout.distributions()).isEmpty();
        checkout.forbid("may-fail");
        assertThat(checkout.program()).exists();
    }

    @Test
    void theLockOfADeadProcessHoldsNobodyUp() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.writeString(checkout.lock(), dead.pid() + "\n");

        assertThat(checkout.program()).exists();
        assertThat(checkout.lock()).doesNotExist();
    }
}
