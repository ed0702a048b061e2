package io.hinterland.ingest.load.identity;

import io.hinterland.ingest.clean.author.PersonName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mentions of one block put together step by step. Two groups stay apart, whatever speaks for joining them, where a
 * paper names both, where they have different ORCID iDs or accounts, where their names do not agree, or where somebody
 * decided so.
 */
final class MentionGroups {

    private final Mentions mentions;
    private final Map<Integer, Group> groups = new HashMap<>();
    private final Map<Integer, Set<String>> sides;

    /** @param sides for mentions that were kept apart by hand, the decisions with the side: {@code 3+}, {@code 3-} */
    MentionGroups(Mentions mentions, int[] block, Map<Integer, Set<String>> sides) {
        this.mentions = mentions;
        this.sides = sides;
        for (int mention : block) {
            groups.put(mention, new Group(mention));
        }
    }

    Group of(int mention) {
        Group group = groups.get(mention);
        if (group == null) {
            throw new IllegalArgumentException("Mention " + mention + " is of another block");
        }
        return group;
    }

    /** Returns the groups, the one with the first mention first. */
    List<Group> all() {
        return groups.entrySet().stream()
                .filter(entry -> entry.getValue().first == entry.getKey())
                .map(Map.Entry::getValue)
                .sorted((one, other) -> Integer.compare(one.first, other.first))
                .toList();
    }

    /** Joins the groups of two mentions unless something speaks against it; returns whether they are one now. */
    boolean join(int one, int other, MatchReason reason) {
        return of(one) == of(other) || (mayBeOne(of(one), of(other)) && joined(one, other, reason));
    }

    /** Returns whether the groups of two mentions are two, and nothing speaks against joining them. */
    boolean mayJoin(int one, int other) {
        return of(one) != of(other) && mayBeOne(of(one), of(other));
    }

    /**
     * Joins two mentions of one account or ORCID iD, which vouches for names that do not quite agree. Different ORCID
     * iDs keep apart even what has one account.
     */
    void joinByIdentifier(int one, int other, MatchReason reason) {
        Group first = of(one);
        Group second = of(other);
        boolean isPlausible = mentions.name(one).mayShareAccountWith(mentions.name(other));
        if (first != second
                && isPlausible
                && !meet(first.papers, second.papers)
                && mayShare(first.orcids, second.orcids)
                && !areKeptApart(first, second)) {
            joined(one, other, reason);
        }
    }

    /** Joins them even where names, accounts or a common paper speak against it. */
    void joinByHand(int one, int other, MatchReason reason) {
        if (of(one) != of(other)) {
            joined(one, other, reason);
        }
    }

    private boolean joined(int one, int other, MatchReason reason) {
        Group larger = of(one).size() >= of(other).size() ? of(one) : of(other);
        Group smaller = larger == of(one) ? of(other) : of(one);
        larger.links.add(new Link(one, other, reason));
        larger.take(smaller);
        for (int mention : smaller.members) {
            groups.put(mention, larger);
        }
        return true;
    }

    private boolean mayBeOne(Group one, Group other) {
        return !meet(one.papers, other.papers)
                && mayShare(one.accounts, other.accounts)
                && mayShare(one.orcids, other.orcids)
                && one.agreesWith(other)
                && !areKeptApart(one, other);
    }

    private static boolean mayShare(Set<String> some, Set<String> others) {
        return some.isEmpty() || others.isEmpty() || some.equals(others);
    }

    private static boolean areKeptApart(Group one, Group other) {
        return one.sides.stream().anyMatch(side -> other.sides.contains(opposite(side)));
    }

    private static String opposite(String side) {
        int end = side.length() - 1;
        return side.substring(0, end) + (side.charAt(end) == '+' ? '-' : '+');
    }

    private static <T> boolean meet(Set<T> some, Set<T> others) {
        Set<T> fewer = some.size() <= others.size() ? some : others;
        Set<T> more = fewer == some ? others : some;
        return fewer.stream().anyMatch(more::contains);
    }

    /** Two mentions that were found to mean one person. */
    record Link(int one, int other, MatchReason reason) {}

    /** Mentions that mean one person, as far as it was found by now. */
    final class Group {

        private final List<Integer> members = new ArrayList<>();
        private final Set<Integer> papers = new HashSet<>();
        /** Names that agree with one another; several such sets where an account or a decision joined them. */
        private final List<Set<PersonName>> names = new ArrayList<>();

        private final Set<String> accounts = new HashSet<>();
        private final Set<String> orcids = new HashSet<>();
        private final Set<String> sides = new HashSet<>();
        private final List<Link> links = new ArrayList<>();
        private int first;

        private Group(int mention) {
            first = mention;
            members.add(mention);
            papers.add(mentions.paper(mention));
            names.add(new HashSet<>(Set.of(mentions.name(mention))));
            mentions.get(mention).account().ifPresent(accounts::add);
            mentions.get(mention).orcid().ifPresent(orcids::add);
            sides.addAll(MentionGroups.this.sides.getOrDefault(mention, Set.of()));
        }

        private void take(Group smaller) {
            first = Math.min(first, smaller.first);
            members.addAll(smaller.members);
            papers.addAll(smaller.papers);
            smaller.names.forEach(this::takeNames);
            accounts.addAll(smaller.accounts);
            orcids.addAll(smaller.orcids);
            sides.addAll(smaller.sides);
            links.addAll(smaller.links);
        }

        private void takeNames(Set<PersonName> others) {
            names.stream()
                    .filter(ours -> agree(ours, others))
                    .findFirst()
                    .ifPresentOrElse(ours -> ours.addAll(others), () -> names.add(others));
        }

        /** Returns the mentions in their order. */
        int[] members() {
            int[] ordered = members.stream().mapToInt(Integer::intValue).toArray();
            Arrays.sort(ordered);
            return ordered;
        }

        List<Link> links() {
            return links;
        }

        boolean hasNoIdentifier() {
            return accounts.isEmpty() && orcids.isEmpty();
        }

        int size() {
            return members.size();
        }

        int first() {
            return first;
        }

        private boolean agreesWith(Group other) {
            return names.stream().anyMatch(ours -> other.names.stream().anyMatch(theirs -> agree(ours, theirs)));
        }
    }

    private static boolean agree(Set<PersonName> some, Set<PersonName> others) {
        return some.stream().allMatch(name -> others.stream().allMatch(name::agreesWith));
    }
}
