package io.hinterland.ingest.source;

import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.source.progress.Progress;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Goes through the records of sources, one source after the other, and says how far it has come.
 *
 * @param opening how the records of a source are read
 */
public record SourceReading(Collection<Source> sources, Function<Source, Records> opening) {

    /** Hands on every record with its source. */
    public void run(Progress progress, String task, BiConsumer<Source, JsonRecord> taker) {
        boolean isKnown = sources.stream().noneMatch(source -> source.size() == Source.UNKNOWN_SIZE);
        long total = sources.stream().mapToLong(Source::size).sum();
        try (Progress.Work work = progress.start(task, isKnown ? total : Progress.UNKNOWN, "bytes")) {
            sources.forEach(source -> read(source, work, taker));
        }
    }

    private void read(Source source, Progress.Work work, BiConsumer<Source, JsonRecord> taker) {
        try (Records records = opening.apply(source)) {
            read(records, work, record -> taker.accept(source, record));
        }
    }

    /** Hands on every record that is left, and advances the work by them and by the bytes they take. */
    public static void read(Records records, Progress.Work work, Consumer<JsonRecord> taker) {
        long shown = 0;
        while (records.hasNext()) {
            taker.accept(records.next());
            work.done(1);
            work.advance(records.bytesRead() - shown);
            shown = records.bytesRead();
        }
    }
}
