package io.hinterland.testkit.contract;

import io.hinterland.testkit.GraphExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

class ContainerWriteTest extends WriteContract {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.container();
}
