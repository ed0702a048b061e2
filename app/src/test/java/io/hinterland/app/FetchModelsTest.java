package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchModelsTest {

    private static final int INVALID = 2;

    @TempDir
    private Path directory;

    @Test
    void writesTheListingOfTheHubThatIsNamed() throws IOException {
        HttpServer hub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hub.createContext("/api/models", exchange -> {
            byte[] page = "[{\"id\":\"a/b\"},{\"id\":\"c\"}]".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        hub.start();
        Path dump = directory.resolve("models.jsonl.gz");
        try {
            CommandLineRun run = CommandLineRun.with(
                    Map.of("HF_ENDPOINT", "http://127.0.0.1:" + hub.getAddress().getPort()),
                    "fetch",
                    "models",
                    "--to",
                    dump.toString());
            assertThat(run.out()).isEqualToIgnoringNewLines("2 models written to " + dump);
            assertThat(run.status()).isZero();
        } finally {
            hub.stop(0);
        }
        try (InputStream records = new GZIPInputStream(Files.newInputStream(dump))) {
            assertThat(records).hasContent("{\"id\":\"a/b\"}\n{\"id\":\"c\"}\n");
        }
    }

    @Test
    void restartBeginsAnewWhatWasInterrupted() throws IOException {
        try (PagedHub hub = new PagedHub(List.of("{\"id\":\"a/b\"}", "{\"id\":\"c\"}"))) {
            hub.breakOffAfter(1);
            assertThat(crawl(hub).err()).contains("--restart");
            hub.breakOffAfter(Integer.MAX_VALUE);

            CommandLineRun anew = crawl(hub, "--restart");

            assertThat(anew.status()).as(anew.err()).isZero();
            assertThat(anew.out()).startsWith("2 models written");
            assertThat(hub.pagesAskedFor()).containsExactly(0, 1, 0, 1);
            assertThat(crawl(hub, "--restart").err())
                    .as("a whole listing is not thrown away")
                    .contains("already exists");
        }
    }

    private CommandLineRun crawl(PagedHub hub, String... options) {
        String[] command = {
            "fetch", "models", "--to", directory.resolve("crawled.gz").toString()
        };
        String[] all = Stream.concat(Stream.of(command), Stream.of(options)).toArray(String[]::new);
        return CommandLineRun.with(Map.of("HF_ENDPOINT", hub.endpoint()), all);
    }

    @Test
    void takesNoFilteredListingForComplete() {
        CommandLineRun run = fetch("--load", "--complete", "--author", "Qwen");
        assertThat(run.status()).isEqualTo(INVALID);
        assertThat(run.err()).contains("--author Qwen").contains("not complete");
    }

    @Test
    void completeIsAboutLoading() {
        CommandLineRun run = fetch("--complete");
        assertThat(run.status()).isEqualTo(INVALID);
        assertThat(run.err()).contains("needs --load");
    }

    @Test
    void refusesALimitOfNothingAndADateThatIsNone() {
        assertThat(fetch("--limit", "0").err()).contains("at least 1");
        assertThat(fetch("--since", "yesterday").status()).isEqualTo(INVALID);
    }

    private CommandLineRun fetch(String... options) {
        String[] command = {
            "fetch", "models", "--to", directory.resolve("none.gz").toString()
        };
        String[] all = Stream.concat(Stream.of(command), Stream.of(options)).toArray(String[]::new);
        return CommandLineRun.with(Map.of("HF_ENDPOINT", "http://127.0.0.1:1"), all);
    }
}
