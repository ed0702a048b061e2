package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions along metapaths, and recommendations, as people ask for them. */
class MetapathCommandsTest extends CommandLineTest {

    @Test
    void aMalformedMetapathIsMarkedWhereItGoesWrong() {
        CommandLineRun run = run("metapath", "counts", "Model-CITES->Tag", "--source", "x/y");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("^").contains("Paper");
        assertNoTrace(run);
    }

    @Test
    void metapathsAreFilteredListedAndScoredForSeveral(@TempDir Path folder) throws IOException {
        CommandLineRun own =
                run("metapath", "counts", "Paper<-CITES{role: own}-Model", "--source", "2401.00001", "--format", "csv");
        assertThat(own.status()).as(own.err()).isZero();
        assertThat(own.out()).contains("aurora/base").doesNotContain("aurora/base-chat");
        CommandLineRun listed = run("metapath", "list", "Model", "Author", "--max-length", "2");
        assertThat(listed.out()).contains("Model-CITES->Paper-WRITTEN_BY->Author", "light");
        Path papers = Files.writeString(folder.resolve("papers.txt"), "2401.00001\n\n2402.00002\n");
        CommandLineRun batch = run(
                "metapath",
                "scores",
                "Paper-Model-Paper",
                "--measure=pathsim",
                "--format=csv",
                "--from-file",
                papers.toString());
        assertThat(batch.status()).as(batch.err()).isZero();
        assertThat(batch.out()).contains("2401.00001,1.0,2401.00001", "2402.00002,1.0,2402.00002");
        CommandLineRun pairs = run("metapath", "scores", "Paper-Model-Paper", "--measure=walk-count", "--all-pairs");
        assertThat(pairs.out()).contains("2401.00001", "2402.00002");
        assertThat(run("metapath", "scores", "Paper-Model-Paper", "--measure=pathsim")
                        .status())
                .isEqualTo(2);
        CommandLineRun unknown = run("metapath", "counts", "Model{stars > 3}-Paper", "--source", "aurora/base");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("Model has no property stars").contains("^");
    }

    @Test
    void linksAreLeftOutOnDemandAloneAndNeverWithoutAWord() {
        String[] counts = {"metapath", "counts", "Paper-Model-Tag", "--source", "2401.00001"};
        long all = run(with(counts, "--format", "csv")).out().lines().count() - 1;
        assertThat(all).isGreaterThan(1);
        CommandLineRun first = run(with(counts, "--limit", "1"));
        assertThat(first.out()).contains("First 1 of " + all + ". For more, use --limit; for all, use --format csv.");
        CommandLineRun json = run(with(counts, "--limit", "1", "--format", "json"));
        assertThat(json.out()).contains("\"truncated\" : true");
        assertThat(json.err()).contains("First 1 of " + all);
        assertThat(run(with(counts, "--format", "ndjson")).out().lines()).hasSize((int) all);
        assertThat(run(with(counts, "--limit", "1001")).err()).contains("1 to 1000");

        String[] pairs = {"metapath", "scores", "Model-Paper-Model", "--measure=pathsim", "--all-pairs"};
        long allPairs = run(with(pairs, "--format", "csv")).out().lines().count() - 1;
        assertThat(run(with(pairs, "--limit", "2")).out()).contains("First 2 of " + allPairs + ".");
        assertThat(run("metapath", "list", "Model", "Model", "--limit", "1").out())
                .contains("First 1; there may be more. For more, use --limit, up to ");
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void twoNodesAreExplainedOrTheReasonIsToldWhyTheyAreNotJoined() {
        CommandLineRun joined =
                run("metapath", "explain", "--source", "2401.00001", "--target", "2402.00002", "Paper-Model-Paper");
        assertThat(joined.status()).as(joined.err()).isZero();
        assertThat(joined.out())
                .contains("100.0%", "Paper 2401.00001 <-CITES- Model aurora/base-chat -CITES-> Paper 2402.00002")
                .contains("MATCH path = ");
        CommandLineRun apart =
                run("metapath", "explain", "--source", "1910.09700", "--target", "2402.00002", "Paper-Model-Paper");
        assertThat(apart.status()).as(apart.err()).isZero();
        assertThat(apart.out()).contains("at step 1 of Paper<-CITES-Model", "5 boilerplate citations left out");
        CommandLineRun json =
                run("metapath", "explain", "--source", "1910.09700", "--target", "2402.00002", "--format", "json");
        assertThat(json.out()).contains("\"metapath\" : \"Paper-", "\"reason\" : \"", "\"paths\" : [ ]");
        assertThat(run("metapath", "explain", "--source", "nobody/nothing", "--target", "gguf")
                        .err())
                .contains("nobody/nothing");
    }

    @Test
    void surprisingCountsHaveTheirPValues() {
        CommandLineRun run = run(
                "metapath",
                "significance",
                "Paper-Model-Paper",
                "--source",
                "2401.00001",
                "--permutations",
                "9",
                "--format",
                "csv");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("p,walks,expected,compared,key,name").contains(",2402.00002,");
        assertThat(run("metapath", "significance", "Paper-Model-Paper", "--source", "2401.00001", "--permutations", "1")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void recommendationsComeWithTheirPaths() {
        CommandLineRun run = run("recommend", "papers", "cirrus/story");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("2401.00001  Aurora: Open Language Models", "Model cirrus/story", "MATCH path");
        assertThat(run("recommend", "papers", "cirrus/story", "--format", "json")
                        .out())
                .contains("\"kind\" : \"papers\"", "\"key\" : \"2401.00001\"", "\"share\" : ", "\"leftOut\" : ");
        assertThat(run("recommend", "papers", "nobody/nothing").status()).isEqualTo(1);
        CommandLineRun unknown = run("recommend", "chairs", "cirrus/story");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("models, papers, datasets, authors, owners");
    }
}
