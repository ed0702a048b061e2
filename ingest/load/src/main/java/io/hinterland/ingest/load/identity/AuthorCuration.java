package io.hinterland.ingest.load.identity;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people know better: authors put together or parted by hand. A decision names papers and the names they print,
 * not nodes, so it holds however the graph is loaded anew; it takes effect when authors are settled the next time.
 */
public final class AuthorCuration {

    private static final String MENTIONS = CypherFile.read(AuthorCuration.class, "author-mentions");

    private final Graph graph;
    private final DecisionStore decisions;

    public AuthorCuration(Graph graph) {
        this.graph = graph;
        this.decisions = DecisionStore.of(graph);
    }

    /** Returns all decisions that hold. */
    public List<IdentityDecision> decisions() {
        return decisions.all();
    }

    /**
     * Decides that authors are one person.
     *
     * @throws NotFoundException if there is no author of a key
     * @throws InvalidInputException if a decision keeps some of them apart
     */
    public IdentityDecision merge(List<String> keys, String reason) {
        if (Set.copyOf(keys).size() < 2) {
            throw new InvalidInputException("Name at least two authors to merge");
        }
        List<MentionId> these =
                keys.stream().distinct().flatMap(key -> mentions(key).stream()).toList();
        decisions().stream()
                .filter(decision -> parts(decision, these))
                .findFirst()
                .ifPresent(decision -> {
                    throw new InvalidInputException("Decision " + decision.id()
                            + " keeps them apart; undo it first with: hinterland authors undo " + decision.id());
                });
        // One mention of each is enough; whatever evidence leads to it comes along.
        List<MentionId> one =
                keys.stream().distinct().map(key -> mentions(key).get(0)).toList();
        return kept(new IdentityDecision(nextId(), one, List.of(), reason));
    }

    /**
     * Decides that some papers of an author are another person's.
     *
     * @throws NotFoundException if there is no author of the key
     * @throws InvalidInputException if a paper is not the author's, or all of them are named
     */
    public IdentityDecision split(String key, Set<String> papers, String reason) {
        List<MentionId> all = mentions(key);
        List<MentionId> these =
                all.stream().filter(mention -> papers.contains(mention.paper())).toList();
        Set<String> foreign = new TreeSet<>(papers);
        these.forEach(mention -> foreign.remove(mention.paper()));
        if (!foreign.isEmpty() || these.isEmpty()) {
            throw new InvalidInputException("'" + key + "' is no author of " + String.join(", ", foreign));
        }
        if (these.size() == all.size()) {
            throw new InvalidInputException(
                    "These are all papers of '" + key + "'; name those that are another person's, and leave some");
        }
        List<MentionId> others = new ArrayList<>(all);
        others.removeAll(these);
        return kept(new IdentityDecision(nextId(), these, others, reason));
    }

    /** @throws NotFoundException if there is no decision of the id */
    public void undo(String id) {
        if (!decisions.remove(id)) {
            throw new NotFoundException(
                    "There is no decision " + id + "; list them with: hinterland authors decisions");
        }
    }

    private IdentityDecision kept(IdentityDecision decision) {
        decisions.add(decision);
        return decision;
    }

    private String nextId() {
        int last = decisions().stream()
                .map(IdentityDecision::id)
                .filter(id -> id.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return Integer.toString(last + 1);
    }

    private static boolean parts(IdentityDecision decision, List<MentionId> these) {
        return Stream.of(decision.these(), decision.others())
                .allMatch(side -> side.stream().anyMatch(these::contains));
    }

    private List<MentionId> mentions(String key) {
        List<MentionId> mentions = graph.read(
                MENTIONS,
                Map.of("key", key),
                row -> new MentionId(
                        row.get("paper").asString(), row.get("name").asString()));
        if (mentions.isEmpty()) {
            throw new NotFoundException(
                    "There is no author '" + key + "'; keys stand in the API under /authors, and in" + " Author.key");
        }
        return mentions;
    }

    /** Returns a decision as people read it. */
    public static String sentence(IdentityDecision decision) {
        String these = names(decision.these());
        return decision.id() + "  "
                + (decision.others().isEmpty()
                        ? these + " are one person"
                        : these + " is not the person of " + names(decision.others()))
                + (decision.reason().isEmpty() ? "" : ": " + decision.reason());
    }

    private static String names(List<MentionId> mentions) {
        return mentions.stream()
                .limit(3)
                .map(mention -> mention.name() + " @" + mention.paper())
                .collect(Collectors.joining(", ", "", mentions.size() > 3 ? " …" : ""));
    }
}
