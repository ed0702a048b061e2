package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BomCommandTest extends CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void aListHasAFileForEachModel() throws IOException {
        Path list = Files.writeString(folder.resolve("models.txt"), "cirrus/merged\n\ngpt-toy\n");
        Path bills = folder.resolve("bills");

        CommandLineRun run = run("bom", "--file", list.toString(), "--out", bills.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Wrote 2 bills of materials to " + bills);
        assertThat(bills.toFile().list()).containsExactlyInAnyOrder("cirrus--merged.cdx.json", "gpt-toy.cdx.json");
        assertThat(bills.resolve("cirrus--merged.cdx.json"))
                .hasContent(run("bom", "cirrus/merged").out());
    }

    @Test
    void aFamilyHasAFileForTheModelAndEachDescendant() {
        CommandLineRun run = run("bom", "aurora/base-chat", "--family", "--format", "spdx", "--out", folder.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "aurora--base-chat.spdx.json",
                        "borealis--base-chat-GGUF.spdx.json",
                        "cirrus--merged.spdx.json");
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() throws IOException {
        Path list = Files.writeString(folder.resolve("models.txt"), "no/such\n");

        assertThat(run("bom").err()).contains("Give either MODEL");
        assertThat(run("bom", "gpt-toy", "--family").err()).contains("name one with --out");
        assertThat(run("bom", "--file", "nowhere.txt", "--out", folder.toString())
                        .err())
                .contains("There is no file nowhere.txt");
        CommandLineRun unknown = run("bom", "--file", list.toString(), "--out", folder.toString());
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("no/such");
    }
}
