package io.hinterland.bench.measure;

import io.hinterland.ingest.clean.paper.PaperCleaner;
import io.hinterland.ingest.clean.paper.PaperRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.identity.AuthorEvaluation;
import io.hinterland.ingest.load.identity.ClusteringScores;
import io.hinterland.ingest.source.JsonRecords;
import io.hinterland.ingest.source.Source;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench/measure authors}: how well authors are told apart, and how long it takes. No graph is needed. */
@Command(
        name = "authors",
        mixinStandardHelpOptions = true,
        description = "Tells the authors of papers apart without their hub accounts, and holds it against these.")
public final class MeasureAuthors implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Papers as JSON records, with hf_users.")
    private Path file = Path.of("papers.jsonl");

    @Override
    public Integer call() {
        AuthorEvaluation evaluation = new AuthorEvaluation();
        LoadReport report = new LoadReport();
        PaperCleaner cleaner = new PaperCleaner(report);
        try (JsonRecords records = new JsonRecords(Source.file(file), report)) {
            records.forEachRemaining(record -> cleaner.clean(record).ifPresent(paper -> add(paper, evaluation)));
        }
        print("a family name and initial is one person", evaluation.ofInitials());
        print("a printed name is one person", evaluation.ofPrintedNames());
        long start = System.nanoTime();
        ClusteringScores method = evaluation.ofMethod();
        print("as Hinterland does", method);
        out().printf(Locale.ROOT, "%.1f s for the clustering%n", (System.nanoTime() - start) / 1e9);
        out().flush();
        return 0;
    }

    private static void add(PaperRecord paper, AuthorEvaluation evaluation) {
        paper.authors()
                .forEach(author -> evaluation.add(
                        paper.id().value(),
                        author.key().value(),
                        author.account().map(PaperRecord.Account::key).map(Object::toString),
                        author.group()));
    }

    private void print(String what, ClusteringScores scores) {
        out().printf(
                        Locale.ROOT,
                        "%-42s %,d mentions, %,d true pairs; pairs: precision %.3f, recall %.3f; B³: precision %.3f, recall %.3f%n",
                        what,
                        scores.mentions(),
                        scores.truePairs(),
                        scores.pairPrecision(),
                        scores.pairRecall(),
                        scores.bCubedPrecision(),
                        scores.bCubedRecall());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
