package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole sample is exported in forms whose columns have types, which real records must be of. */
@Tag("nightly")
@ExtendWith(SampleUp.class)
final class ExportsIT {

    @TempDir
    private Path folder;

    @Test
    void theSampleIsADataPublicationAndLearnedFrom(SampleUp.Running running) throws IOException {
        JsonNode crate = exported(running.up(), "crate");
        JsonNode learning = exported(running.up(), "graph-learning");

        assertThat(crate.path("counts").path("nodes").asInt()).isGreaterThan(40_000);
        assertThat(learning.path("counts")).isEqualTo(crate.path("counts"));
    }

    private JsonNode exported(RunningUp up, String form) throws IOException {
        Path path = folder.resolve(form);
        CommandLineRun run = CommandLineRun.with(
                Map.of("NEO4J_URI", up.bolt().toString(), "NEO4J_USERNAME", "neo4j", "NEO4J_PASSWORD", up.password()),
                "export",
                form,
                "-o",
                path.toString());
        assertThat(run.status()).as(run.err()).isZero();
        return new ObjectMapper().readTree(path.resolve("manifest.json").toFile());
    }
}
