package io.hinterland.ingest.load.bulk;

import io.hinterland.ingest.clean.model.ModelCleaner;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.Records;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Reads sources on one thread and cleans their records on all cores; what comes out is in the order of the records. */
final class ParallelCleaning {

    private static final int BATCH = 250;

    private final GraphColumns columns;
    private final LoadReport report;

    ParallelCleaning(GraphColumns columns, LoadReport report) {
        this.columns = columns;
        this.report = report;
    }

    /** Records as they were read, and how far in the source they reach. */
    private record Read(List<JsonRecord> records, long bytes) {}

    private record Cleaned(List<CleanModel> models, LoadReport report, long bytes) {}

    /** Hands on the models of a source, and tells in the report what became of its records. */
    void clean(Source source, Progress.Work work, Consumer<List<CleanModel>> taker) {
        LoadReport reading = new LoadReport();
        LoadReport cleaning = new LoadReport();
        try (Records records = Records.of(source, reading)) {
            Position position = new Position();
            OrderedParallelWork.run(batches(records), this::clean, cleaned -> {
                taker.accept(cleaned.models());
                cleaning.add(cleaned.report());
                work.done(cleaned.models().size());
                work.advance(position.advanceTo(cleaned.bytes()));
            });
            work.advance(position.advanceTo(records.bytesRead()));
        }
        reading.add(cleaning);
        report.add(reading);
    }

    private static final class Position {
        private long bytes;

        long advanceTo(long next) {
            long by = next - bytes;
            bytes = next;
            return by;
        }
    }

    private static Iterator<Read> batches(Records records) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public Read next() {
                List<JsonRecord> batch = new ArrayList<>(BATCH);
                while (batch.size() < BATCH && records.hasNext()) {
                    batch.add(records.next());
                }
                return new Read(batch, records.bytesRead());
            }
        };
    }

    private Cleaned clean(Read read) {
        LoadReport remarks = new LoadReport();
        ModelCleaner cleaner = new ModelCleaner(remarks);
        List<CleanModel> models = new ArrayList<>(read.records().size());
        for (JsonRecord record : read.records()) {
            cleaner.clean(record).ifPresent(model -> models.add(CleanModel.of(model, record.place(), columns)));
        }
        return new Cleaned(models, remarks, read.bytes());
    }
}
