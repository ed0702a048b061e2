package io.hinterland.graph;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.failure.UnavailableException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GraphFailuresTest {

    private static final GraphSettings NOBODY =
            new GraphSettings(URI.create("bolt://127.0.0.1:1"), "neo4j", "password");

    @Test
    void aLocalServerThatHasEndedIsNotExplainedByAVariableThatNobodySet() {
        assertThatThrownBy(() -> Graph.connect(NOBODY.keptIn(Path.of("/home/ada/my-hub"))))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("/home/ada/my-hub/logs/debug.log")
                .hasMessageContaining("hinterland up")
                .hasMessageNotContaining("NEO4J_URI");
    }

    @Test
    void aServerElsewhereIs() {
        assertThatThrownBy(() -> Graph.connect(NOBODY))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("NEO4J_URI");
    }
}
