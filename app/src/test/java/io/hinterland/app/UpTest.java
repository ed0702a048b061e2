package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.access.GraphAddress;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.RunningServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code up} as a process of its own: how it starts without the sample, and how it ends. */
final class UpTest {

    @TempDir
    private static Path data;

    @Test
    void theServerHasTheProceduresAskedForAndSigtermEndsBothProcesses() throws Exception {
        try (RunningUp up = RunningUp.start(data, "--empty", "--accelerator", "--graph-data-science")) {
            assertThat(models(up)).contains("\"models\":0");
            assertThat(procedures()).contains("hinterland.metapath.counts", "gds.pageRank.stream");
            ProcessHandle server = RunningServer.find(new DataDirectory(data))
                    .flatMap(running -> running.process().find())
                    .orElseThrow();
            up.process().destroy();
            assertThat(up.process().waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(server.isAlive()).isFalse();
        }
    }

    private static List<String> procedures() {
        try (OpenGraph open = OpenGraph.open(new GraphAddress.Local(new DataDirectory(data)))) {
            return open.graph().read("SHOW PROCEDURES YIELD name", Map.of(), row -> row.get("name")
                    .asString());
        }
    }

    private static String models(RunningUp up) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(up.api() + "stats/segregation"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body()
                .replace(" ", "");
    }

    @Test
    void aTakenPortIsOneClearLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            CommandLineRun run = CommandLineRun.of("up", "--data", data.toString(), "--port", port);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err().strip().lines()).hasSize(1);
            assertThat(run.err()).contains(port, "--port");
        }
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        CommandLineRun run = CommandLineRun.of("up", "--data", data.toString(), "--port", "70000");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("70000");
    }
}
