package io.hinterland.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Requests that are made at random from the OpenAPI document, by seed: whatever is sent, the API answers, and what it
 * refuses it explains. A failure names its seed.
 */
class FuzzedRequestsTest {

    private static final int REQUESTS = 600;
    private static final long FIRST_SEED = 1;

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    @Test
    void noneIsAnsweredWithAFault() {
        List<String> faults = new ArrayList<>();
        Set<Integer> statuses = new TreeSet<>();
        Set<String> answered = new TreeSet<>();
        try (RunningApi api = new RunningApi(GRAPH.graph(), new ApiSettings("127.0.0.1", 0).withCypher(true))) {
            FuzzedRequests requests = new FuzzedRequests(document(api));
            for (long seed = FIRST_SEED; seed < FIRST_SEED + REQUESTS; seed++) {
                FuzzedRequests.Request request = requests.request(seed);
                RunningApi.Answer answer = request.send(api);
                statuses.add(answer.status());
                if (answer.status() < 300) {
                    answered.add(request.operation());
                }
                FuzzedRequests.fault(request, answer).ifPresent(fault -> faults.add(request + ": " + fault));
            }
            assertThat(api.get("/health").json().at("/models").intValue()).isEqualTo(14);
        }

        assertThat(faults).isEmpty();
        assertThat(statuses).contains(200, 400, 404);
        assertThat(answered).as("operations that were not only refused").hasSizeGreaterThan(25);
    }

    private static JsonNode document(RunningApi api) {
        return api.get("/openapi.yaml", "Accept", "application/json").json();
    }
}
