package io.hinterland.bench.measure;

import com.fasterxml.jackson.core.JsonGenerator;
import io.hinterland.bench.listing.GeneratedListing;
import io.hinterland.bench.listing.ModelJson;
import io.hinterland.bench.output.JsonLines;
import io.hinterland.bench.pattern.PatternReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time to make one model late in a large listing and to write it as JSON, on one core, unpacked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class GeneratorBenchmark {

    private static final int MODELS = 1_000;
    private static final long SIZE = 2_500_000;

    private final GeneratedListing listing = new GeneratedListing(
            PatternReader.read(Path.of("data/hub/models-2026-08-22.jsonl.gz")), GeneratedListing.Settings.of(1, SIZE));
    private long next;

    @Benchmark
    @OperationsPerInvocation(MODELS)
    public void model() throws IOException {
        try (JsonGenerator json = JsonLines.generator(OutputStream.nullOutputStream())) {
            for (int count = 0; count < MODELS; count++) {
                next = (next + 1) % SIZE;
                ModelJson.write(listing.model(SIZE - 1 - next), json);
            }
        }
    }
}
