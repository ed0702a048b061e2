package io.hinterland.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.doctor.Check.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Node 20 or newer can build the web page; anything else is a warning, since the rest works without it. */
final class NodeCheckTest {

    @ParameterizedTest
    @CsvSource({"v20.20.2, OK", "v22.1.0, OK", "v18.19.0, WARNING", "v9.0.0, WARNING", "command not found, WARNING"})
    void tellsByTheVersion(String version, Status status) {
        assertThat(NodeCheck.of(version).status()).isEqualTo(status);
    }
}
