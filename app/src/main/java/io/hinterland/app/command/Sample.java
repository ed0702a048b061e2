package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphVersion;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.paper.PaperLoad;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.load.upsert.ModelLoad;
import io.hinterland.ingest.source.Source;
import io.hinterland.schema.failure.UnavailableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real models and papers that come with Hinterland, for people to explore before they load their own. */
final class Sample {

    /** The system property that the launcher sets to the folder of the distribution. */
    static final String HOME_PROPERTY = "hinterland.home";

    /** Complete listings, the oldest first; figures are those of the newest, the others are history. */
    private static final List<String> LISTINGS = List.of(
            "hub/models-2026-08-19.jsonl.gz",
            "hub/models-2026-08-20.jsonl.zst",
            "hub/models-2026-08-21.jsonl.zst",
            "hub/models-2026-08-22.jsonl.gz");

    /** Records of the newest listing together with evaluation results. */
    private static final String RESULTS = "hub/results-2026-08-22.jsonl.gz";

    private static final String PAPERS = "arxiv/papers-cited-by-models.jsonl";

    private static final String BEGIN = CypherFile.read(Sample.class, "begin-sample");
    private static final String FINISH = CypherFile.read(Sample.class, "finish-sample");
    private static final String UNFINISHED = CypherFile.read(Sample.class, "unfinished-sample");

    private final boolean history;
    private final List<String> listings;
    private final Path data;

    /** @param history whether the listings of the days before are loaded as well */
    private Sample(boolean history) {
        this.history = history;
        this.listings = history ? LISTINGS : LISTINGS.subList(LISTINGS.size() - 1, LISTINGS.size());
        this.data = Path.of(System.getProperty(HOME_PROPERTY, "."), "data");
    }

    /**
     * Returns the sample that a graph has room for: as it was begun where its load was interrupted, as asked for in an
     * empty graph, none in any other.
     */
    static Optional<Sample> fitting(Graph graph, boolean history) {
        Optional<Sample> unfinished = graph.readFirst(
                UNFINISHED,
                Map.of("days", days()),
                row -> new Sample(row.get("history").asBoolean()));
        return unfinished.or(() -> GraphVersion.isEmpty(graph) ? Optional.of(new Sample(history)) : Optional.empty());
    }

    private static List<LocalDate> days() {
        return LISTINGS.stream().map(Sample::day).toList();
    }

    private static LocalDate day(String listing) {
        return LocalDate.parse(listing.replaceFirst("^.*models-(\\d{4}-\\d\\d-\\d\\d).*$", "$1"));
    }

    /**
     * Loads the listings day by day, with the papers that the models of the newest one cite; again after an
     * interruption.
     */
    void load(Graph graph, Surroundings surroundings) {
        Instant begin = Instant.now();
        surroundings.err().println("Loading the sample …");
        graph.write(BEGIN, Map.of("history", history));
        long models = 0;
        for (String listing : listings) {
            models = loadListing(graph, listing, surroundings);
        }
        ModelLoad.run(
                graph, List.of(source(RESULTS)), LoadOptions.defaults(), new LoadReport(), surroundings.progress());
        LoadReport papers = new LoadReport();
        PaperLoad.run(graph, List.of(source(PAPERS)), PaperLoad.Options.defaults(), papers, surroundings.progress());
        graph.write(FINISH, Map.of());
        surroundings
                .err()
                .printf(
                        "Loaded %,d models%s and %,d papers in %d s; sources and licences: %s%n",
                        models,
                        history ? " (listings of " + listings.size() + " days)" : "",
                        papers.loaded(),
                        Duration.between(begin, Instant.now()).toSeconds(),
                        data.resolve("NOTICE"));
    }

    /** Returns how many models the listing has. */
    private long loadListing(Graph graph, String listing, Surroundings surroundings) {
        LoadReport report = new LoadReport();
        ModelLoad.runUnsettled(
                graph, List.of(source(listing)), LoadOptions.defaults().asComplete(), report, surroundings.progress());
        return report.loaded();
    }

    private Source source(String name) {
        Path file = data.resolve(name);
        if (!Files.isReadable(file)) {
            throw new UnavailableException(
                    "The sample is not at " + file + "; build the distribution again, or start with --empty");
        }
        return Source.file(file);
    }
}
