package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Authors put together and parted by hand. */
class AuthorCommandsTest extends CommandLineTest {

    @Test
    void aDecisionIsListedAsRowsUntilItIsTakenBack() {
        CommandLineRun none = run("authors", "decisions", "--format", "json");
        assertThat(none.status()).as(none.err()).isZero();
        assertThat(none.out().strip()).isEqualTo("[ ]");

        CommandLineRun merge = run("authors", "merge", "ada quill", "ben stone", "--reason", "a pen name");
        assertThat(merge.status()).as(merge.err()).isZero();
        assertThat(merge.out()).contains("are one person: a pen name");

        assertThat(run("authors", "decisions", "--format", "csv").out().strip()).isEqualTo("""
                        id,authors,decision,others,reason
                        1,ada quill @2401.00001; ben stone @2401.00001,same person,,a pen name""");
        assertThat(run("authors", "decisions").out()).contains("same person", "ada quill @2401.00001");

        assertThat(run("authors", "undo", "1").status()).isZero();
        assertThat(run("authors", "decisions").out().strip()).isEqualTo("(no rows)");
        assertThat(run("authors", "undo", "1").err()).contains("no decision 1").contains("authors decisions");
    }

    @Test
    void aDecisionKeepsTheRolesThatWereAddedWhenModelsWereLoaded(@TempDir Path folder) throws IOException {
        Path roles = Files.writeString(folder.resolve("roles"), "boilerplate 2401.00099");
        Path models = Files.writeString(
                folder.resolve("models-2026-09-01.jsonl"), "{\"id\":\"r/cites\",\"tags\":[\"arxiv:2401.00099\"]}");
        assertThat(run("load", "models", models.toString(), "--roles", roles.toString())
                        .out())
                .contains("1  loaded");

        assertThat(run("authors", "merge", "ada quill", "ben stone").status()).isZero();
        assertThat(run("authors", "undo", "1").status()).isZero();

        assertThat(GRAPH.graph()
                        .read(
                                "MATCH (:Model {id: 'r/cites'})-[cites:CITES]->() RETURN cites.role AS role",
                                Map.of(),
                                row -> row.get("role").asString()))
                .containsExactly("boilerplate");
    }

    @Test
    void anAuthorWhoIsNotThereIsNamed() {
        CommandLineRun run = run("authors", "merge", "ada quill", "nobody");
        assertThat(run.status()).isNotZero();
        assertThat(run.err()).contains("no author 'nobody'");
        assertNoTrace(run);
    }
}
