package io.hinterland.ingest.load.identity;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.HubNodeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Settles who is who among the authors of a graph's papers: reads every mention, decides anew, and writes what has
 * changed. What comes out depends on the papers and the decisions that stand in the graph alone.
 */
public final class AuthorIdentity {

    private static final int BATCH = 500;
    private static final String MENTIONS = CypherFile.read(AuthorIdentity.class, "mentions");
    private static final String MOVE = CypherFile.read(AuthorIdentity.class, "move-mentions");
    private static final String EXPLAIN = CypherFile.read(AuthorIdentity.class, "explain-mentions");
    private static final String AUTHORS = CypherFile.read(AuthorIdentity.class, "authors");
    private static final String DESCRIBE = CypherFile.read(AuthorIdentity.class, "describe-authors");
    private static final String LINK_ACCOUNTS = CypherFile.read(AuthorIdentity.class, "link-accounts");

    private final Graph graph;
    private final NameSpellings spellings = new NameSpellings();
    private final Map<MentionId, Standing> standing = new HashMap<>();

    private AuthorIdentity(Graph graph) {
        this.graph = graph;
    }

    public static void settle(Graph graph, LoadReport report, Progress progress) {
        try (Progress.Work work = progress.start("resolving authors", 3, "steps")) {
            AuthorIdentity identity = new AuthorIdentity(graph);
            graph.stream(MENTIONS, Map.of(), identity::take);
            work.advance(1);
            List<Person> people = AuthorClustering.cluster(
                    identity.mentions(), DecisionStore.of(graph).all());
            work.advance(1);
            identity.write(people, report);
            work.advance(1);
        }
    }

    private void take(Record row) {
        String printedName = row.get("printedName").asString("");
        MentionId mention =
                new MentionId(row.get("paper").asString(), row.get("name").asString());
        spellings.add(mention.name(), printedName);
        Map<String, @Nullable Object> says = new HashMap<>();
        for (String property : List.of("nameKey", "identity", "confidence", "evidence")) {
            says.put(property, row.get(property).asObject());
        }
        standing.put(
                mention,
                new Standing(
                        row.get("author").asString(),
                        printedName,
                        Optional.ofNullable(row.get("account").asString(null)),
                        Optional.ofNullable(row.get("orcid").asString(null)),
                        row.get("group").asBoolean(false),
                        says));
    }

    private List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>(standing.size());
        standing.forEach((id, now) -> {
            boolean isGroup = now.group() || spellings.isGroup(id.name());
            // An iD is a person's; sources give a team that of one of its members.
            Optional<String> orcid = isGroup ? Optional.empty() : now.orcid();
            mentions.add(new Mention(id.paper(), id.name(), now.account(), orcid, isGroup));
        });
        return mentions;
    }

    private void write(List<Person> people, LoadReport report) {
        List<AuthorKeys.KeyedPerson> authors = AuthorKeys.of(people);
        List<Map<String, @Nullable Object>> moved = new ArrayList<>();
        List<Map<String, @Nullable Object>> explained = new ArrayList<>();
        authors.forEach(author -> author.person().mentions().forEach(mention -> {
            MentionState state = state(author, mention);
            Standing now = Objects.requireNonNull(standing.get(mention.id()));
            if (!now.author().equals(author.key())) {
                moved.add(row(mention, state, now));
            } else if (!state.says(now.says())) {
                explained.add(row(mention, state, now));
            }
        }));
        batches(MOVE, byPaper(moved));
        batches(EXPLAIN, byPaper(explained));
        describe(authors);
        graph.write(LINK_ACCOUNTS, Map.of());
        tell(authors, report);
    }

    /** Mentions of one paper go together, so that its authors are gone through once. */
    private static List<Map<String, @Nullable Object>> byPaper(List<Map<String, @Nullable Object>> mentions) {
        Map<Object, Map<String, @Nullable Object>> ofPapers = new LinkedHashMap<>();
        for (Map<String, @Nullable Object> mention : mentions) {
            ofPapers.computeIfAbsent(Objects.requireNonNull(mention.get("paper")), first -> new LinkedHashMap<>())
                    .put(String.valueOf(mention.get("name")), mention);
        }
        List<Map<String, @Nullable Object>> rows = new ArrayList<>(ofPapers.size());
        ofPapers.forEach((paper, ofPaper) -> {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("paper", paper);
            row.put("mentions", ofPaper);
            rows.add(row);
        });
        return rows;
    }

    private static MentionState state(AuthorKeys.KeyedPerson author, Mention mention) {
        Optional<MatchReason> reason =
                Optional.ofNullable(author.person().reasons().get(mention));
        return new MentionState(
                author.key(), mention.name(), reason.filter(why -> why.method() != MatchReason.Method.NAME));
    }

    private static Map<String, @Nullable Object> row(Mention mention, MentionState state, Standing now) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("paper", mention.paper());
        row.put("name", mention.name());
        row.put("author", state.author());
        row.put("fresh", HubNodeType.AUTHOR.initialProperties(state.author(), now.printedName()));
        row.put("group", mention.group() ? true : null);
        row.put("edge", state.properties());
        return row;
    }

    private void describe(List<AuthorKeys.KeyedPerson> authors) {
        Map<String, Map<String, @Nullable Object>> described = new HashMap<>();
        graph.stream(AUTHORS, Map.of(), row -> {
            String key = row.get("key").asString();
            described.put(
                    key,
                    description(
                            key,
                            row.get("confidence").asObject(),
                            row.get("apart").asObject(),
                            row.get("group").asObject(),
                            row.get("orcid").asObject()));
        });
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (AuthorKeys.KeyedPerson author : authors) {
            Map<String, @Nullable Object> description = description(author);
            Map<String, @Nullable Object> before =
                    described.getOrDefault(author.key(), description(author.key(), null, null, null, null));
            if (!description.equals(before)) {
                rows.add(description);
            }
        }
        batches(DESCRIBE, rows);
    }

    private static Map<String, @Nullable Object> description(AuthorKeys.KeyedPerson author) {
        boolean isJoined = author.person().mentions().size() > 1;
        return description(
                author.key(),
                isJoined ? author.person().confidence() : null,
                author.apart().isEmpty() ? null : author.apart(),
                author.person().mentions().get(0).group() ? true : null,
                author.person().orcid().orElse(null));
    }

    private static Map<String, @Nullable Object> description(
            String key,
            @Nullable Object confidence,
            @Nullable Object apart,
            @Nullable Object group,
            @Nullable Object orcid) {
        Map<String, @Nullable Object> description = new HashMap<>();
        description.put("key", key);
        description.put("confidence", confidence);
        description.put("apart", apart);
        description.put("group", group);
        description.put("orcid", orcid);
        return description;
    }

    private void batches(String statement, List<Map<String, @Nullable Object>> rows) {
        for (int start = 0; start < rows.size(); start += BATCH) {
            graph.write(statement, Map.of("rows", rows.subList(start, Math.min(start + BATCH, rows.size()))));
        }
    }

    private static void tell(List<AuthorKeys.KeyedPerson> authors, LoadReport report) {
        long names = authors.stream()
                .flatMap(author -> author.person().mentions().stream().map(Mention::name))
                .distinct()
                .count();
        report.outcome("printed author names", names);
        report.outcome("authors found", authors.size());
        report.outcome(
                "authors with a name that others have too",
                authors.stream().filter(author -> !author.apart().isEmpty()).count());
    }

    /** How a mention stands in the graph. */
    private record Standing(
            String author,
            String printedName,
            Optional<String> account,
            Optional<String> orcid,
            boolean group,
            Map<String, @Nullable Object> says) {}
}
