package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.schema.ProductVersion;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The distribution by itself: what is in it, and what it says of itself. */
final class DistributionIT {

    @TempDir
    private static Path home;

    private final Distribution distribution = new Distribution(home);

    @Test
    void itHoldsJarsTheSampleAndAServerAndNothingElse() throws IOException {
        assertThat(names(Distribution.FOLDER))
                .containsExactlyInAnyOrder(
                        "LICENSE", "NOTICE", "bin", "classes.jsa", "classes.jsa.folder", "data", "lib", "neo4j");
        assertThat(names(Distribution.FOLDER.resolve("bin"))).containsExactlyInAnyOrder("find-java", "hinterland");
        assertThat(names(Distribution.FOLDER.resolve("lib"))).isNotEmpty().allMatch(name -> name.endsWith(".jar"));
        assertThat(names(Distribution.FOLDER.resolve("data")))
                .containsExactlyInAnyOrder("NOTICE", "hub", "arxiv", "vocabulary");
        assertThat(names(Distribution.FOLDER.resolve("neo4j"))).contains("lib", "plugins", "accelerator", "conf");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void itKnowsItsVersion() {
        CommandLineRun run = distribution.run("--version");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("hinterland " + ProductVersion.text() + System.lineSeparator());
        assertThat(ProductVersion.text()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHelps(String command) {
        CommandLineRun run = distribution.run((command + " --help").strip().split(" "));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("Usage: hinterland " + command);
        assertThat(run.err()).isEmpty();
    }

    static List<String> commands() {
        List<String> names = new ArrayList<>();
        addNames(Hinterland.commandLine(Surroundings.ofProcess()), "", names);
        return names;
    }

    private static void addNames(CommandLine command, String name, List<String> names) {
        if (name.equals("help")) {
            return;
        }
        names.add(name);
        command.getSubcommands().forEach((word, child) -> addNames(child, (name + " " + word).strip(), names));
    }

    @Test
    void theHubSeesTheVersionInTheUserAgent() throws IOException {
        List<String> agents = new ArrayList<>();
        HttpServer hub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hub.createContext("/api/models", exchange -> {
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            byte[] page = "[{\"id\":\"a/b\"}]".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        hub.start();
        try {
            CommandLineRun run = distribution.runWith(
                    Map.of("HF_ENDPOINT", "http://127.0.0.1:" + hub.getAddress().getPort()),
                    "fetch",
                    "models",
                    "--to",
                    "models.jsonl.gz");
            assertThat(run.status()).as(run.err()).isZero();
        } finally {
            hub.stop(0);
        }
        assertThat(agents)
                .isNotEmpty()
                .allMatch(agent -> agent.startsWith("Hinterland/" + ProductVersion.text() + " ("));
    }
}
