package io.hinterland.ingest.load.identity;

import io.hinterland.ingest.clean.author.PersonName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * How well authors are told apart, measured on mentions whose hub account says who it is: the accounts are hidden from
 * the clustering, and mentions with the same account should end in one person, others not. Half of the blocks set the
 * numbers of the method; the other half is held out and measures it.
 */
public final class AuthorEvaluation {

    private final List<Mention> hidden = new ArrayList<>();
    private final Map<MentionId, String> accounts = new HashMap<>();

    /** Adds a mention; the name is the key of what the paper prints. */
    public void add(String paper, String name, Optional<String> account, boolean group) {
        hidden.add(new Mention(paper, name, Optional.empty(), group));
        account.ifPresent(known -> accounts.put(new MentionId(paper, name), known));
    }

    /** Returns the scores of the method on the half that is held out. */
    public ClusteringScores ofMethod() {
        Map<MentionId, Object> personOf = new HashMap<>();
        for (Person person : AuthorClustering.cluster(hidden, List.of())) {
            Object identity = new Object();
            person.mentions().forEach(mention -> personOf.put(mention.id(), identity));
        }
        return scores(mention -> Objects.requireNonNull(personOf.get(mention)));
    }

    /** Returns the scores of taking each printed name for one person. */
    public ClusteringScores ofPrintedNames() {
        return scores(MentionId::name);
    }

    /** Returns the scores of taking each family name with a first initial for one person. */
    public ClusteringScores ofInitials() {
        return scores(mention -> PersonName.of(mention.name()).block());
    }

    private ClusteringScores scores(Function<MentionId, Object> found) {
        ClusteringScores.Count count = new ClusteringScores.Count();
        accounts.forEach((mention, account) -> {
            if (isHeldOut(PersonName.of(mention.name()))) {
                count.add(found.apply(mention), account);
            }
        });
        return count.scores();
    }

    private static boolean isHeldOut(PersonName name) {
        String block = "('" + name.family() + "', '" + name.initial() + "')";
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(block.getBytes(StandardCharsets.UTF_8));
            return (digest[0] & 1) == 1;
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has MD5", missing);
        }
    }
}
