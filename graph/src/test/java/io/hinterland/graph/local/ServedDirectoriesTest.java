package io.hinterland.graph.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedDirectoriesTest {

    @TempDir
    private Path folder;

    @Test
    void whatThisProcessServesIsFoundWhileItRuns() {
        ServedDirectories served = new ServedDirectories(new DataDirectory(folder.resolve("standard")));
        assertThat(served.present()).isEmpty();
        assertThat(folder).isEmptyDirectory();

        DataDirectory hub = new DataDirectory(folder.resolve("my-hub"));
        served.add(hub);
        served.add(hub);

        assertThat(served.present()).containsExactly(hub);
    }

    @Test
    void whatADeadProcessServedIsForgotten() throws IOException, InterruptedException {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        DataDirectory standard = new DataDirectory(folder);
        Path file = Files.createDirectories(standard.served()).resolve(dead.pid() + "_0");
        Files.writeString(file, folder + "\n");

        assertThat(new ServedDirectories(standard).present()).isEmpty();
        assertThat(file).doesNotExist();
    }
}
