package io.hinterland.ingest.load.identity;

import io.hinterland.ingest.load.identity.MentionGroups.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What was decided by hand, about the mentions that there are; a decision on others waits until they come. */
final class DecidedMentions {

    private final List<Link> links = new ArrayList<>();
    private final Map<Integer, Set<String>> sides = new HashMap<>();

    DecidedMentions(Mentions mentions, List<IdentityDecision> decisions) {
        for (IdentityDecision decision : decisions) {
            List<Integer> these = numbers(mentions, decision.these());
            for (int index = 1; index < these.size(); index++) {
                links.add(new Link(these.get(0), these.get(index), MatchReason.curated(decision)));
            }
            if (!decision.others().isEmpty()) {
                these.forEach(mention -> mark(mention, decision.id() + "+"));
                numbers(mentions, decision.others()).forEach(mention -> mark(mention, decision.id() + "-"));
            }
        }
    }

    private static List<Integer> numbers(Mentions mentions, List<MentionId> ids) {
        return ids.stream().flatMap(id -> mentions.find(id).stream()).toList();
    }

    private void mark(int mention, String side) {
        sides.computeIfAbsent(mention, first -> new HashSet<>()).add(side);
    }

    /** Returns for each mention that was kept apart from others the decisions with its side: {@code 3+}, {@code 3-}. */
    Map<Integer, Set<String>> sides() {
        return sides;
    }

    /** Returns what is to be put together. */
    List<Link> links() {
        return links;
    }

    List<Link> links(int[] block) {
        Set<Integer> members = new HashSet<>();
        IntStream.of(block).forEach(members::add);
        return links.isEmpty()
                ? List.of()
                : links.stream().filter(link -> members.contains(link.one())).toList();
    }
}
