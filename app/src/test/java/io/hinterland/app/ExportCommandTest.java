package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest extends CommandLineTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void linksArePrintedLineByLine() throws IOException {
        CommandLineRun run = run("export", "links", "Model-Paper");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().strip().lines()).hasSize(17);
        JsonNode first = JSON.readTree(run.out().lines().findFirst().orElseThrow());
        assertThat(first.path("source").asText()).isEqualTo("aurora/base");
        assertThat(first.path("targetAddress").asText()).isEqualTo("https://arxiv.org/abs/2401.00001");
        assertThat(first.path("role").asText()).isEqualTo("own");
    }

    @Test
    void aFileHasAManifestAndTheSameBytesEachTime() throws IOException {
        Path file = folder.resolve("links.csv");

        CommandLineRun run = run("export", "links", "-o", file.toString());
        byte[] once = Files.readAllBytes(file);
        run("export", "links", "-o", file.toString());

        assertThat(run.err()).contains("links.csv.manifest.json");
        assertThat(Files.readAllBytes(file)).isEqualTo(once);
        assertThat(Files.readAllLines(file).get(0)).startsWith("sourceType,source,sourceAddress,edges");
        JsonNode manifest =
                JSON.readTree(folder.resolve("links.csv.manifest.json").toFile());
        assertThat(manifest.path("counts").path("Model-CITES->Paper").asInt()).isEqualTo(17);
        assertThat(manifest.path("bytes").asInt()).isEqualTo(once.length);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("links.csv", "links.csv.manifest.json");
    }

    @Test
    void aFamilyIsANetwork() throws IOException {
        JsonNode family = JSON.readTree(
                run("export", "json", "--model", "aurora/base-chat", "--family").out());

        assertThat(family.path("nodes"))
                .extracting(node -> node.path("id").asText())
                .containsExactly(
                        "Model:aurora/base",
                        "Model:aurora/base-chat",
                        "Model:borealis/base-chat-GGUF",
                        "Model:cirrus/merged");
        assertThat(family.path("links"))
                .extracting(link -> link.path("key").asText())
                .containsExactly("FINETUNED_FROM", "QUANTIZED_FROM", "MERGED_FROM");
    }

    @Test
    void anExportThatNobodyReadsOnEndsQuietly() {
        AtomicInteger lines = new AtomicInteger();
        OutputStream head = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                if (lines.get() == 3) {
                    throw new IOException("Broken pipe");
                }
                lines.addAndGet(value == '\n' ? 1 : 0);
            }
        };
        CommandLineRun run = runInto(new PrintStream(head), "export", "links");

        assertThat(run.err()).doesNotContain("Cannot write");
        assertThat(run.status()).isZero();
        assertThat(lines).hasValue(3);
    }

    @Test
    void aFolderIsWrittenOnce() {
        Path network = folder.resolve("network");

        CommandLineRun run = run("export", "cosmograph", "--owner", "borealis", "-o", network.toString());
        CommandLineRun again = run("export", "neo4j-admin", "-o", network.toString());

        assertThat(run.err()).contains("Wrote 4 nodes and 3 edges");
        assertThat(network.toFile().list()).containsExactlyInAnyOrder("edges.csv", "nodes.csv", "manifest.json");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("is there already");
    }

    @Test
    void whatIsNoExportIsRefused() {
        assertThat(run("export", "json", "--query", "top-models").err()).contains("lineage-network");
        assertThat(run("export", "json", "-p", "model=x").err()).contains("--query");
        assertThat(run("export").err()).contains("Name a format");
        assertThat(run("export", "pdf").err()).contains("graphml");
        assertThat(run("export", "links", "Model-Paper", "--format", "parquet").err())
                .contains("-o");
        assertThat(run("export", "json", "--family").err()).contains("takes a model");
        assertThat(run("export", "json", "--model", "aurora/bsae").err()).contains("aurora/base");
        assertThat(run("export", "links", "-o", "/no/such/folder/x.csv").err()).contains("Cannot write");
    }
}
