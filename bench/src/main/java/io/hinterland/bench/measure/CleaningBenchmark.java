package io.hinterland.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.ingest.clean.model.ModelCleaner;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.JsonRecords;
import io.hinterland.ingest.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The time for all records of a packed listing in memory: reading and cleaning, against parsing alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CleaningBenchmark {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Param("data/hub/models-2026-08-22.jsonl.gz")
    String listing = "";

    private byte[] packed = {};

    @Setup
    public void read() throws IOException {
        packed = Files.readAllBytes(Path.of(listing));
    }

    /** Our way: any form of listing, places, faults, every rule. */
    @Benchmark
    public void readAndClean(Blackhole cleaned) {
        LoadReport report = new LoadReport();
        ModelCleaner cleaner = new ModelCleaner(report);
        try (JsonRecords records = new JsonRecords(Source.bytes("listing", packed), report)) {
            records.forEachRemaining(record -> cleaned.consume(cleaner.clean(record)));
        }
    }

    /** Reading with places and faults, without cleaning. */
    @Benchmark
    public void readAlone(Blackhole read) {
        try (JsonRecords records = new JsonRecords(Source.bytes("listing", packed), new LoadReport())) {
            records.forEachRemaining(read::consume);
        }
    }

    /** The baseline: gzip and Jackson as they are. */
    @Benchmark
    public void parseAlone(Blackhole parsed) throws IOException {
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed));
                MappingIterator<JsonNode> models =
                        MAPPER.readerFor(JsonNode.class).readValues(unpacked)) {
            models.forEachRemaining(parsed::consume);
        }
    }
}
