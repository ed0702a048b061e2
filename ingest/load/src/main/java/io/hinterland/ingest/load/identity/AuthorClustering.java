package io.hinterland.ingest.load.identity;

import io.hinterland.ingest.load.identity.MentionGroups.Group;
import io.hinterland.ingest.load.identity.MentionGroups.Link;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds out which mentions mean one person: constrained agglomerative clustering within blocks of family name and first
 * initial, after Caron &amp; van Eck, <i>Large scale author name disambiguation using rule-based scoring and
 * clustering</i> (2014), with the ambiguity of a name in place of the size of its block (after Torvik &amp; Smalheiser,
 * <i>Author name disambiguation in MEDLINE</i>, 2009). The outcome depends on the mentions alone, not on their order.
 */
final class AuthorClustering {

    private AuthorClustering() {}

    /** Returns the people, each mention with exactly one of them. */
    static List<Person> cluster(Collection<Mention> unordered, List<IdentityDecision> decisions) {
        Mentions mentions = new Mentions(unordered);
        DecidedMentions decided = new DecidedMentions(mentions, decisions);
        List<Person> people = new ArrayList<>();
        for (int[] block : MentionBlocks.of(mentions, decided.links())) {
            List<Group> groups = mentions.get(block[0]).group()
                    ? team(mentions, block, decided)
                    : new BlockClustering(mentions, block, decided).cluster();
            groups.forEach(group -> people.add(person(mentions, group)));
        }
        return people;
    }

    private static List<Group> team(Mentions mentions, int[] block, DecidedMentions decided) {
        MentionGroups groups = new MentionGroups(mentions, block, decided.sides());
        for (int mention : block) {
            groups.joinByHand(block[0], mention, MatchReason.byName(1));
        }
        return groups.all();
    }

    private static Person person(Mentions mentions, Group group) {
        List<Mention> members =
                IntStream.of(group.members()).mapToObj(mentions::get).toList();
        double expectedOthers = IntStream.of(group.members())
                .mapToDouble(mentions::expectedOthers)
                .min()
                .orElse(0);
        return new Person(members, expectedOthers, reasons(mentions, group));
    }

    /** The links make a tree; seen from the first mention, each other one hangs on one link. */
    private static Map<Mention, MatchReason> reasons(Mentions mentions, Group group) {
        Map<Integer, List<Link>> linksOf = new HashMap<>();
        for (Link link : group.links()) {
            linksOf.computeIfAbsent(link.one(), first -> new ArrayList<>()).add(link);
            linksOf.computeIfAbsent(link.other(), first -> new ArrayList<>()).add(link);
        }
        Map<Mention, MatchReason> reasons = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(group.first()));
        while (!open.isEmpty()) {
            int mention = open.remove();
            for (Link link : linksOf.getOrDefault(mention, List.of())) {
                int next = link.one() == mention ? link.other() : link.one();
                if (next != group.first() && reasons.putIfAbsent(mentions.get(next), link.reason()) == null) {
                    open.add(next);
                }
            }
        }
        return reasons;
    }
}
