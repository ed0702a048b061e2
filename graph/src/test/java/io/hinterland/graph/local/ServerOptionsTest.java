package io.hinterland.graph.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServerOptionsTest {

    @Test
    void memoryFollowsTheMachineWithinBounds() {
        assertThat(ServerMemory.ofTotal(1_000)).isEqualTo(new ServerMemory(512, 128));
        assertThat(ServerMemory.ofTotal(8_192)).isEqualTo(new ServerMemory(2_048, 1_024));
        assertThat(ServerMemory.ofTotal(1_000_000)).isEqualTo(new ServerMemory(8_192, 8_192));
    }

    @Test
    void aNumberThatIsNoPortIsRefused() {
        assertThatThrownBy(() -> ServerOptions.standard().withPorts(70_000, 0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("70000 is not a port");
        assertThatThrownBy(() -> ServerOptions.standard().withPorts(0, -1)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aDiskWithoutRoomIsNamedWithWhatIsFree() {
        DataDirectory directory = new DataDirectory(Path.of("target/not/there/yet"));
        assertThatThrownBy(() -> FreeSpace.require(directory, Long.MAX_VALUE))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("The disk of " + directory + " has only")
                .hasMessageContaining("--data");
    }
}
