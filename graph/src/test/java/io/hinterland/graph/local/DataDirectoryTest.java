package io.hinterland.graph.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataDirectoryTest {

    private static final Path HOME = Path.of("/home/ada");

    private static Path standard(String system, Map<String, String> environment) {
        return DataDirectory.standard(system, HOME, environment).root();
    }

    @Test
    void liesUnderTheDataHomeOfEachSystem() {
        assertThat(standard("Linux", Map.of())).isEqualTo(Path.of("/home/ada/.local/share/hinterland"));
        assertThat(standard("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/hinterland"));
        assertThat(standard("Mac OS X", Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/home/ada/Library/Application Support/hinterland"));
        assertThat(standard("Windows 11", Map.of("LOCALAPPDATA", "/local"))).isEqualTo(Path.of("/local/hinterland"));
        assertThat(standard("Windows 11", Map.of())).isEqualTo(Path.of("/home/ada/AppData/Local/hinterland"));
    }

    @Test
    void aRelativeOrEmptyDataHomeDoesNotCount() {
        assertThat(standard("Linux", Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(Path.of("/home/ada/.local/share/hinterland"));
        assertThat(standard("Linux", Map.of("XDG_DATA_HOME", " ")))
                .isEqualTo(Path.of("/home/ada/.local/share/hinterland"));
    }
}
