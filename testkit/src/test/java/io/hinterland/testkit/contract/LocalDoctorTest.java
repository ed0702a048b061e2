package io.hinterland.testkit.contract;

import io.hinterland.testkit.GraphExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

class LocalDoctorTest extends DoctorContract {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();
}
