package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first {@code up} is ended while it loads the sample. */
@Tag("nightly")
final class InterruptedSampleIT {

    @TempDir
    private Path home;

    @Test
    void theNextUpLoadsTheRest() throws Exception {
        Distribution distribution = new Distribution(home);
        Process first = distribution
                .process(Map.of(), "up", "--port=0", "--browser-port=0", "--bolt-port=0")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("first.log").toFile())
                .start();
        while (!distribution.run("stats", "--format=csv").out().contains("nodes,Library")) {
            assertThat(first.isAlive()).isTrue();
        }
        first.destroy();
        assertThat(first.waitFor(1, TimeUnit.MINUTES)).isTrue();

        try (RunningUp second = RunningUp.start(distribution)) {
            assertThat(second.output()).contains("Loaded 15,156 models");
        }
        try (RunningUp third = RunningUp.start(distribution)) {
            assertThat(third.output()).doesNotContain("Loading the sample");
            assertThat(distribution.run("stats", "--format=csv").out()).contains("models,listed,15156");
        }
    }
}
