package io.hinterland.api.operation;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Counts and times of requests, and the state of the process, as Prometheus reads them. */
@Singleton
class Metrics {

    /** Made with the first request, so that a start need not wait for it. */
    private Optional<PrometheusMeterRegistry> registry = Optional.empty();

    void record(String method, Optional<String> route, int status, Duration time) {
        Timer.builder("http.server.requests")
                .description("Requests by method, address and status")
                .tag("method", route.isPresent() ? method : "other")
                .tag("uri", route.orElse("other"))
                .tag("status", String.valueOf(status))
                .register(registry())
                .record(time);
    }

    String text() {
        return registry().scrape();
    }

    private synchronized PrometheusMeterRegistry registry() {
        if (registry.isEmpty()) {
            registry = Optional.of(made());
        }
        return registry.get();
    }

    private static PrometheusMeterRegistry made() {
        PrometheusMeterRegistry made = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(made);
        new JvmThreadMetrics().bindTo(made);
        new ProcessorMetrics().bindTo(made);
        new UptimeMetrics().bindTo(made);
        return made;
    }
}
