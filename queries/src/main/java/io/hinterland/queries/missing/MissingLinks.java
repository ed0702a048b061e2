package io.hinterland.queries.missing;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.queries.Bounds;
import io.hinterland.schema.Worded;
import io.hinterland.schema.failure.InvalidInputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Finds links between models and papers that are likely missing. Safe for use by several threads. */
public final class MissingLinks {

    /** The usual number of links. */
    public static final int USUAL = 20;

    /** The most links of one answer. */
    public static final int MOST = 100_000;

    private static final Bounds LIMIT = Bounds.upTo(MOST);
    private static final Map<LinkEvidence, String> STATEMENTS = statements();

    private final Graph graph;

    public MissingLinks(Graph graph) {
        this.graph = graph;
    }

    private static Map<LinkEvidence, String> statements() {
        Map<LinkEvidence, String> statements = new EnumMap<>(LinkEvidence.class);
        for (LinkEvidence evidence : LinkEvidence.values()) {
            statements.put(evidence, CypherFile.read(MissingLinks.class, evidence.word()));
        }
        return statements;
    }

    /** A kind of evidence, and whether the model's name has the name of the paper's work as well. */
    private record Kind(LinkEvidence evidence, boolean named) {}

    /** A row of a statement. */
    private record Candidate(String model, String paper, String title, Kind kind, String words, boolean known) {

        static Candidate of(LinkEvidence evidence, Record row) {
            String title = row.get("title").asString("");
            Optional<String> name = PaperNames.of(
                            Optional.of(title), row.get("repositories").asList(Value::asString))
                    .in(row.get("model").asString());
            String words = evidence.sentence(row.get("by").asString())
                    + name.map(found -> "; the model's name has '" + found + "', the name of the paper's work")
                            .orElse("");
            return new Candidate(
                    row.get("model").asString(),
                    row.get("paper").asString(),
                    title,
                    new Kind(evidence, name.isPresent()),
                    words,
                    row.get("known").asBoolean());
        }
    }

    /** Returns how often each kind of evidence is right on the links of this graph. */
    public List<LinkPrecision> precision() {
        Map<Kind, long[]> counts = new HashMap<>();
        for (LinkEvidence evidence : LinkEvidence.values()) {
            candidates(evidence, true, candidate -> {
                long[] count = counts.computeIfAbsent(candidate.kind(), first -> new long[2]);
                count[0]++;
                count[1] += candidate.known() ? 1 : 0;
            });
        }
        List<LinkPrecision> precisions = new ArrayList<>();
        for (LinkEvidence evidence : LinkEvidence.values()) {
            for (boolean named : List.of(true, false)) {
                long[] count = counts.getOrDefault(new Kind(evidence, named), new long[2]);
                precisions.add(LinkPrecision.of(evidence, named, count[0], count[1]));
            }
        }
        return precisions;
    }

    /**
     * Returns the links that are likely missing, the likeliest first, without those that somebody accepted or refused.
     *
     * @param leastScore from 0 to 1
     * @param limit 1 to {@value #MOST}
     * @throws InvalidInputException if one of them is out of bounds
     */
    public MissingLink.Found find(double leastScore, int limit) {
        check(leastScore, limit);
        Map<Kind, Double> scores = new HashMap<>();
        precision()
                .forEach(precision -> scores.put(
                        new Kind(Worded.parse(LinkEvidence.class, "evidence", precision.evidence()), precision.named()),
                        precision.score()));
        Map<List<String>, MissingLink> found = new HashMap<>();
        for (LinkEvidence evidence : LinkEvidence.values()) {
            candidates(evidence, false, candidate -> {
                double score = scores.getOrDefault(candidate.kind(), 0.0);
                if (score >= leastScore) {
                    found.merge(
                            List.of(candidate.model(), candidate.paper()), link(candidate, score), MissingLinks::both);
                }
            });
        }
        List<MissingLink> links = found.values().stream()
                .sorted(Comparator.comparingDouble(MissingLink::score)
                        .reversed()
                        .thenComparing(link -> -link.evidence().size())
                        .thenComparing(MissingLink::model)
                        .thenComparing(MissingLink::paper))
                .limit(limit)
                .toList();
        return new MissingLink.Found(found.size(), links);
    }

    /** @throws InvalidInputException if one of them is out of bounds */
    public static void check(double leastScore, int limit) {
        if (!(leastScore >= 0 && leastScore <= 1)) {
            throw new InvalidInputException("The lowest score is from 0 to 1, not " + leastScore);
        }
        LIMIT.check("The limit is from", limit);
    }

    private void candidates(LinkEvidence evidence, boolean heldOut, Consumer<Candidate> taker) {
        String statement = Objects.requireNonNull(STATEMENTS.get(evidence));
        graph.stream(statement, Map.of("heldOut", heldOut), row -> taker.accept(Candidate.of(evidence, row)));
    }

    private static MissingLink link(Candidate candidate, double score) {
        return new MissingLink(
                candidate.model(), candidate.paper(), candidate.title(), score, List.of(candidate.words()));
    }

    /** Kinds of evidence are not independent: the surest counts. */
    private static MissingLink both(MissingLink one, MissingLink other) {
        List<String> evidence = new ArrayList<>(one.evidence());
        other.evidence().stream().filter(words -> !evidence.contains(words)).forEach(evidence::add);
        return new MissingLink(one.model(), one.paper(), one.title(), Math.max(one.score(), other.score()), evidence);
    }
}
