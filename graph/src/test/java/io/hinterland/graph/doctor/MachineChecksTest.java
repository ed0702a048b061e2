package io.hinterland.graph.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.doctor.Check.Status;
import io.hinterland.graph.local.DataDirectory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MachineChecksTest {

    private static final DataDirectory DIRECTORY = new DataDirectory(Path.of("target/not/there/yet"));

    @Test
    void javaIsToBeSeventeenOrNewer() {
        assertThat(MachineChecks.java(11).status()).isEqualTo(Status.PROBLEM);
        assertThat(MachineChecks.java(17).status()).isEqualTo(Status.OK);
        assertThat(MachineChecks.java(26).status()).isEqualTo(Status.WARNING);
    }

    @Test
    void littleMemoryAndLittleDiskAreTold() {
        assertThat(MachineChecks.memory(2L << 30).status()).isEqualTo(Status.WARNING);
        assertThat(MachineChecks.memory(8L << 30).status()).isEqualTo(Status.OK);
        assertThat(MachineChecks.disk(100L << 20, DIRECTORY).status()).isEqualTo(Status.PROBLEM);
        assertThat(MachineChecks.disk(1L << 30, DIRECTORY).status()).isEqualTo(Status.WARNING);
        assertThat(MachineChecks.disk(10L << 30, DIRECTORY).status()).isEqualTo(Status.OK);
    }

    @Test
    void aTakenPortIsToldWithTheOptionThatAvoidsIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Check check = MachineChecks.port(other.getLocalPort(), "Bolt", "--bolt-port");
            assertThat(check.status()).isEqualTo(Status.WARNING);
            assertThat(check.remedy()).contains("--bolt-port");
        }
    }

    @Test
    void everyFindingThatIsNotWellComesWithARemedy() {
        assertThat(MachineChecks.of(DIRECTORY))
                .hasSize(5)
                .allMatch(
                        check -> check.status() == Status.OK || !check.remedy().isBlank());
    }

    @Test
    void neo4jIsToBe526OrNewer() {
        assertThat(GraphChecks.version("5.25.1", "community").status()).isEqualTo(Status.PROBLEM);
        assertThat(GraphChecks.version("4.4.40", "enterprise").status()).isEqualTo(Status.PROBLEM);
        assertThat(GraphChecks.version("5.26.30", "community").status()).isEqualTo(Status.OK);
        assertThat(GraphChecks.version("5.27-aura", "enterprise").status()).isEqualTo(Status.OK);
        assertThat(GraphChecks.version("2025.06.2", "enterprise").status()).isEqualTo(Status.OK);
    }
}
