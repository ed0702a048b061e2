package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code up} refuses before it starts anything. */
final class UpTest {

    @TempDir
    private static Path data;

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
