package io.hinterland.queries.chronology;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.queries.Bounds;
import io.hinterland.queries.lineage.WholeLineageReading;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.failure.InvalidInputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** How long things take. Safe for use by several threads. */
public final class Chronology {

    public static final int USUAL = 20;

    public static final int MOST = 10_000_000;

    /** A family to which nothing was added for so many days has ended. */
    public static final int USUAL_QUIET_DAYS = 180;

    /** Fewer downloads fall to half by chance. */
    public static final int USUAL_DOWNLOADS = 100;

    private static final Bounds QUIET_DAYS = new Bounds(1, 36_500);
    private static final String NEWEST = CypherFile.read(Chronology.class, "newest-snapshot");
    private static final String LIVES = CypherFile.read(Chronology.class, "lives");
    private static final String SERIES = CypherFile.read(Chronology.class, "series");
    private static final String ADOPTION = "adoption";

    private final Graph graph;

    public Chronology(Graph graph) {
        this.graph = graph;
    }

    /** Returns the lags by relation, and by the year in which models were created. */
    public List<Lag> lags() {
        return new LagCount(WholeLineageReading.read(graph)).lags();
    }

    /**
     * Returns how models, or families, survive.
     *
     * @param quietDays after so many days without a new member a family has ended
     * @throws InvalidInputException if the days are out of bounds, or there is no complete listing to tell the time
     */
    public KaplanMeier survival(SurvivalOf of, int quietDays) {
        QUIET_DAYS.check("The days are from", quietDays);
        LocalDate newest = graph.readFirst(NEWEST, Map.of(), row -> row.get("date"))
                .filter(day -> !day.isNull())
                .map(Value::asLocalDate)
                .orElseThrow(() -> new InvalidInputException(
                        "Survival needs a complete listing; load one with 'hinterland load models --complete'"));
        List<Life> lives = new ArrayList<>();
        if (of == SurvivalOf.MODELS) {
            graph.stream(LIVES, Map.of(), row -> lives.add(life(row, newest)));
        } else {
            lives.addAll(new FamilyLives(WholeLineageReading.read(graph), newest.toEpochDay(), quietDays).lives());
        }
        return KaplanMeier.of(lives);
    }

    private static Life life(Record row, LocalDate newest) {
        long created = row.get("created").asLocalDate().toEpochDay();
        Value gone = row.get("gone");
        LocalDate end = gone.isNull() ? newest : gone.asLocalDate();
        return new Life(
                Math.max(0, row.get("seen").asLocalDate().toEpochDay() - created),
                end.toEpochDay() - created,
                !gone.isNull());
    }

    /**
     * Returns how long downloads stay above half of their greatest number.
     *
     * @param leastDownloads of the greatest number of a model that counts
     * @param limit how many models are listed at most, 1 to {@value #MOST}
     */
    public Attention attention(long leastDownloads, int limit) {
        Bounds.upTo(MOST).check("The limit is from", limit);
        SeriesReading reading = new SeriesReading();
        graph.stream(SERIES, Map.of(), reading::add);
        List<AttentionSeries> series = reading.all().stream()
                .filter(one -> one.points().size() > 1 && one.peak().downloads() >= Math.max(1, leastDownloads))
                .toList();
        List<Life> lives =
                series.stream().map(one -> one.withoutFaults().halfLife()).toList();
        return new Attention(
                KaplanMeier.of(lives),
                series.size(),
                series.stream()
                        .map(Chronology::ofModel)
                        .sorted(Comparator.comparingLong(Attention.OfModel::downloads)
                                .reversed()
                                .thenComparing(Attention.OfModel::model))
                        .limit(limit)
                        .toList());
    }

    private static Attention.OfModel ofModel(AttentionSeries told) {
        AttentionSeries series = told.withoutFaults();
        AttentionSeries.Point peak = series.peak();
        Life life = series.halfLife();
        return new Attention.OfModel(
                told.model(),
                LocalDate.ofEpochDay(told.points().get(0).day()),
                LocalDate.ofEpochDay(told.lastSeen()),
                LocalDate.ofEpochDay(peak.day()),
                peak.downloads(),
                life.ended() ? Optional.of(life.exit()) : Optional.empty(),
                series.breaks(),
                told.points().size() - series.points().size());
    }

    /**
     * Returns by month how many new models take something up.
     *
     * @param name the value, however it is spelt
     * @throws io.hinterland.schema.failure.NotFoundException if the graph does not have it
     */
    public List<Adoption> adoption(Adopted adopted, String name) {
        NodeReference value = NodeReference.parse(adopted.edge().target(), name);
        String cypher = CypherTemplate.read(Chronology.class, ADOPTION).render(adopted.edge());
        return graph.inReadTransaction(transaction -> {
            value.require(transaction);
            List<Adoption> months = new ArrayList<>();
            long total = 0;
            for (Record row :
                    transaction.run(cypher, Map.of("key", value.key())).list()) {
                long models = row.get("models").asLong();
                long of = row.get("of").asLong();
                total += models;
                months.add(new Adoption(row.get("month").asString(), models, of, models / (double) of, total));
            }
            return months;
        });
    }
}
