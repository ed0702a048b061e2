package io.hinterland.bench.program;

import io.hinterland.bench.measure.Latencies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** One question asked by both ways, in turn. */
record ApiRounds(RunningProgram api, Driver driver, ClientThreads clients, int rounds, Duration time) {

    private static final int COMPARED = 20;

    /** The rate of the latencies as a share of the throughput of the slower way. */
    private static final double SHARE_OF_THROUGHPUT = 0.5;

    /** @throws IllegalStateException if the answers of both ways are not about the same nodes */
    void requireSameAnswers(ApiQuestion question, List<String> values) throws Exception {
        for (String value : values.subList(0, Math.min(values.size(), COMPARED))) {
            String answer = api.answer(question.path(value));
            int place = 0;
            for (Record row : byDriver(question, value)) {
                place = answer.indexOf("\"" + row.get(0).asString() + "\"", place);
                if (place < 0) {
                    throw new IllegalStateException(
                            question + " " + value + ": " + row.get(0) + " is not in its place");
                }
            }
        }
    }

    /** Returns the cells of a table: throughput by both ways with its ratio, then latencies at the same rate. */
    String cells(ApiQuestion question, List<String> values) throws Exception {
        ClientThreads.Asking byApi = value -> api.take(question.path(value));
        ClientThreads.Asking byDriver = value -> byDriver(question, value);
        // What is measured is warm.
        clients.throughput(values, byApi, time);
        clients.throughput(values, byDriver, time);
        List<Double> ofApi = new ArrayList<>();
        List<Double> ofDriver = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ofApi.add(clients.throughput(values, byApi, time));
            ofDriver.add(clients.throughput(values, byDriver, time));
        }
        double one = median(ofApi);
        double other = median(ofDriver);
        double rate = SHARE_OF_THROUGHPUT * Math.min(one, other);
        return String.format(
                Locale.ROOT,
                "%s | %s | %.2f | %s/s | %s | %s",
                Latencies.number(one),
                Latencies.number(other),
                one / other,
                Latencies.number(rate),
                percentiles(clients.latencies(values, byApi, rate, time)),
                percentiles(clients.latencies(values, byDriver, rate, time)));
    }

    private static String percentiles(Latencies latencies) {
        return Latencies.number(latencies.median()) + " / " + Latencies.number(latencies.p95()) + " / "
                + Latencies.number(latencies.at(0.99));
    }

    private List<Record> byDriver(ApiQuestion question, String value) {
        try (Session session = driver.session()) {
            return session.executeRead(transaction -> transaction
                    .run(question.cypher(), question.parameters(value))
                    .list());
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get((values.size() - 1) / 2);
    }
}
