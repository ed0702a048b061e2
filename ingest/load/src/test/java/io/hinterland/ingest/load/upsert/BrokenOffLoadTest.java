package io.hinterland.ingest.load.upsert;

import static io.hinterland.ingest.load.upsert.Loading.MONDAY;
import static io.hinterland.ingest.load.upsert.Loading.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.Records;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.Rounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A load that dies between two of its transactions; within one, the database undoes what it did. Kills at random
 * moments are in {@code bench/measure kills}.
 */
class BrokenOffLoadTest {

    private static final int MODELS = 1_300;
    private static final String BEFORE = listing(1, MODELS, 5, "one");
    private static final String AFTER = listing(200, MODELS + 300, 6, "two");

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private final Graph graph = GRAPH.graph();
    private final Loading loading = new Loading(graph);

    /** The process dies. */
    private static final class Death extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Among the first batches, and nightly also among the last. */
    private static IntStream lastRecords() {
        return IntStream.of(1_100, MODELS + 90).limit(Rounds.of(1, 2));
    }

    @ParameterizedTest
    @MethodSource("lastRecords")
    void runningItAgainGivesTheGraphAndTheHistoryOfAnUndisturbedRun(int records) {
        List<String> undisturbed = undisturbed();
        loading.clear();
        load(BEFORE, MONDAY, Progress.silent(), Integer.MAX_VALUE);

        assertThatThrownBy(() -> load(AFTER, TUESDAY, Progress.silent(), records))
                .isInstanceOf(Death.class);
        LoadReport again = load(AFTER, TUESDAY, Progress.silent(), Integer.MAX_VALUE);

        assertThat(state()).isEqualTo(undisturbed);
        assertThat(again.outcomes())
                .as("as if nothing had happened")
                .containsEntry("models added", 300L)
                .containsEntry("models marked gone", 199L)
                .containsEntry("models changed", MODELS - 199L);
    }

    @Test
    void soItDoesWhenTheNetworkWasNotSettled() {
        List<String> undisturbed = undisturbed();
        loading.clear();
        load(BEFORE, MONDAY, Progress.silent(), Integer.MAX_VALUE);
        Progress deadly = (what, total, unit) -> {
            if (what.startsWith("settling")) {
                throw new Death();
            }
            return Progress.silent().start(what, total, unit);
        };

        assertThatThrownBy(() -> load(AFTER, TUESDAY, deadly, Integer.MAX_VALUE))
                .isInstanceOf(Death.class);
        load(AFTER, TUESDAY, Progress.silent(), Integer.MAX_VALUE);

        assertThat(state()).isEqualTo(undisturbed);
    }

    private List<String> undisturbed() {
        load(BEFORE, MONDAY, Progress.silent(), Integer.MAX_VALUE);
        load(AFTER, TUESDAY, Progress.silent(), Integer.MAX_VALUE);
        return state();
    }

    private LoadReport load(String listing, LocalDate day, Progress progress, int last) {
        LoadReport report = new LoadReport();
        Records whole = Records.of(Source.text("listing.jsonl", listing), report);
        ModelLoad.run(
                graph,
                new DyingRecords(whole, last),
                LoadOptions.defaults().asComplete().asOf(day),
                report,
                progress);
        return report;
    }

    private List<String> state() {
        List<String> remembered = graph.read("MATCH (n:ModelYear|Snapshot) RETURN n", Map.of(), row -> new TreeMap<>(
                        row.get("n").asMap())
                .toString());
        return Stream.concat(Stream.of(loading.checksum()), remembered.stream().sorted())
                .toList();
    }

    /** The models of these numbers, some of which derive from others and cite papers. */
    private static String listing(int first, int last, int downloads, String tag) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number ->
                        "{\"id\":\"o%d/m%d\",\"downloads\":%d,\"tags\":[\"%s%d\",\"base_model:finetune:o/m%d\",\"arxiv:2304.%05d\"]}"
                                .formatted(number % 7, number, downloads, tag, number % 90, number / 2, number % 40))
                .collect(Collectors.joining("\n"));
    }

    private record DyingRecords(Records records, int[] left) implements Records {

        DyingRecords(Records records, int last) {
            this(records, new int[] {last});
        }

        @Override
        public boolean hasNext() {
            return records.hasNext();
        }

        @Override
        public JsonRecord next() {
            if (left[0]-- == 0) {
                throw new Death();
            }
            return records.next();
        }

        @Override
        public long bytesRead() {
            return records.bytesRead();
        }

        @Override
        public void close() {
            records.close();
        }
    }
}
