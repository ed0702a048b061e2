package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Canned queries as people ask for them. */
class QueryCommandTest extends CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void queriesAreListedDescribedAndRun() {
        assertThat(run("query").out()).contains("segregation", "range-network");
        assertThat(run("query", "top-models", "--describe").out()).contains("-p limit=");
        assertThat(run("query", "top-models", "--cypher").out()).contains("MATCH");
        assertThat(run("query", "segregation", "--format", "csv").out()).startsWith("counted,positive,zero");
    }

    @Test
    void anEmptyAnswerInCsvStillHasItsColumns() {
        assertThat(run("query", "parents", "-p", "model=aurora/base", "--format", "csv")
                        .out())
                .contains(",");
    }

    @Test
    void anUnknownQueryNamesThoseThatThereAre() {
        CommandLineRun run = run("query", "segregatoin");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("segregatoin").contains("segregation").contains("top-models");
        assertNoTrace(run);
    }

    @ParameterizedTest
    @CsvSource({
        "top-models, limit=many, limit",
        "top-models, limt=3, limt",
        "models-for-paper, limit=3, paper",
        "models-for-paper, paper=banana, arXiv",
        "papers-for-model, model=../etc, model",
    })
    void aBadParameterIsNamed(String query, String parameter, String named) {
        CommandLineRun run = run("query", query, "-p", parameter);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(named);
        assertNoTrace(run);
    }

    @Test
    void anUnknownModelOrPaperIsSaidToBeUnknown() {
        CommandLineRun model = run("query", "papers-for-model", "-p", "model=nobody/nothing");
        assertThat(model.status()).isEqualTo(1);
        assertThat(model.err()).contains("nobody/nothing");
        CommandLineRun paper = run("metapath", "counts", "Paper-Model-Paper", "--source", "2001.00001");
        assertThat(paper.status()).isEqualTo(1);
        assertThat(paper.err()).contains("2001.00001");
    }

    @Test
    void aFileOfIdentifiersIsResolved() throws IOException {
        Path ids = Files.writeString(folder.resolve("ids.txt"), "arXiv:2401.00001\n\nAurora/base\nno such thing\n");

        assertThat(run("resolve", ids.toString(), "--format", "csv").out())
                .startsWith("id,status,type,key,name,address,linked,reason")
                .contains("arXiv:2401.00001,resolved,Paper,2401.00001", "Aurora/base,redirected,Model,aurora/base");
        assertThat(run("resolve", ids.toString()).out())
                .contains("3 identifiers: resolved 1, redirected 1, ambiguous 0, unresolved 1.");
        assertThat(run("resolve", "no-such-file").err()).contains("no-such-file");
    }
}
