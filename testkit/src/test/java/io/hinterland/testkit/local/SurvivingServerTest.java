package io.hinterland.testkit.local;

import static io.hinterland.testkit.local.TestServers.OPTIONS;
import static io.hinterland.testkit.local.TestServers.isAlive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.ServerOptions;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.testkit.TemporaryDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens to a server whose starter is killed. */
@Tag("nightly")
class SurvivingServerTest {

    /** Settings that end a start at once, after it has made room for itself. */
    private static final ServerOptions UNSTARTABLE = OPTIONS.withSettings(Map.of("server.no.such", "1"));

    private final TemporaryDirectory temporary = TemporaryDirectory.create();
    private final DataDirectory directory = new DataDirectory(temporary.path());
    private final ServerStarter.Running running;

    SurvivingServerTest() throws IOException, InterruptedException {
        running = ServerStarter.run(directory);
        running.starter().destroyForcibly().waitFor();
        assertThat(isAlive(running.server())).isTrue();
    }

    @AfterEach
    void removeDirectory() {
        ProcessHandle.of(running.server()).ifPresent(ProcessHandle::destroyForcibly);
        temporary.close();
    }

    @Test
    void itIsAdoptedByTheNextUserAndEndsWithItWhenThatIsAskedToEnd() throws IOException, InterruptedException {
        ServerStarter.Running next = ServerStarter.run(directory);
        assertThat(next.server()).isEqualTo(running.server());
        next.starter().destroy();
        next.starter().waitFor();
        assertThat(isAlive(running.server())).isFalse();
    }

    @Test
    void itGivesWayWhereItsSettingsDoNotFit() {
        assertThatThrownBy(() -> LocalServer.start(directory, UNSTARTABLE)).isInstanceOf(UnavailableException.class);
        assertThat(isAlive(running.server())).isFalse();
    }

    @Test
    void itGivesWayEvenIfNoFileTellsOfIt() throws IOException {
        Files.delete(directory.root().resolve("server.properties"));
        assertThatThrownBy(() -> LocalServer.join(directory, UNSTARTABLE)).isInstanceOf(UnavailableException.class);
        assertThat(isAlive(running.server())).isFalse();
    }
}
