package io.hinterland.testkit.contract;

import io.hinterland.testkit.GraphExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

class LocalWriteTest extends WriteContract {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();
}
