package io.hinterland.ingest.load.identity;

import io.hinterland.ingest.load.identity.MentionGroups.Group;
import io.hinterland.ingest.load.identity.MentionGroups.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts together the mentions of one block, the surest evidence first. */
final class BlockClustering {

    private final Mentions mentions;
    private final int[] block;
    private final MentionGroups groups;

    BlockClustering(Mentions mentions, int[] block, DecidedMentions decided) {
        this.mentions = mentions;
        this.block = block;
        this.groups = new MentionGroups(mentions, block, decided.sides());
        decided.links(block).forEach(link -> groups.joinByHand(link.one(), link.other(), link.reason()));
    }

    List<Group> cluster() {
        joinBy(Mention::orcid, MatchReason::byOrcid);
        joinBy(Mention::account, MatchReason::byAccount);
        Map<String, List<Integer>> ofName = byName();
        ofName.values().stream().filter(this::hasOneIdentifierAtMost).forEach(this::joinByName);
        joinByCoauthors();
        ofName.values().stream().filter(same -> !hasOneIdentifierAtMost(same)).forEach(this::joinRest);
        return groups.all();
    }

    private void joinBy(Function<Mention, Optional<String>> identifier, Function<String, MatchReason> reason) {
        Map<String, List<Integer>> membersOf = new TreeMap<>();
        for (int mention : block) {
            identifier.apply(mentions.get(mention)).ifPresent(known -> membersOf
                    .computeIfAbsent(known, first -> new ArrayList<>())
                    .add(mention));
        }
        membersOf.forEach((known, members) -> {
            for (int later = 1; later < members.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    groups.joinByIdentifier(members.get(earlier), members.get(later), reason.apply(known));
                }
            }
        });
    }

    private Map<String, List<Integer>> byName() {
        Map<String, List<Integer>> ofName = new TreeMap<>();
        for (int mention : block) {
            ofName.computeIfAbsent(mentions.name(mention).whole(), first -> new ArrayList<>())
                    .add(mention);
        }
        return ofName;
    }

    private boolean hasOneIdentifierAtMost(List<Integer> same) {
        return has(same, Mention::account) <= 1 && has(same, Mention::orcid) <= 1;
    }

    private long has(List<Integer> same, Function<Mention, Optional<String>> identifier) {
        return same.stream()
                .flatMap(mention -> identifier.apply(mentions.get(mention)).stream())
                .distinct()
                .count();
    }

    /** A name that nobody else is to be expected to have is one person's, unless something else tells otherwise. */
    private void joinByName(List<Integer> same) {
        List<Integer> beginnings = new ArrayList<>();
        sureOfName(same)
                .ifPresent(sure -> same.forEach(mention -> {
                    if (beginnings.stream().noneMatch(begun -> groups.join(begun, mention, sure))) {
                        beginnings.add(mention);
                    }
                }));
    }

    /** Of a rare name that several people have after all, what nothing else tells is nobody's of those. */
    private void joinRest(List<Integer> same) {
        joinByName(same.stream()
                .filter(mention -> groups.of(mention).hasNoIdentifier())
                .toList());
    }

    private Optional<MatchReason> sureOfName(List<Integer> same) {
        double certainty = same.stream()
                .mapToDouble(mention -> MatchCertainty.of(mentions.expectedOthers(mention), 0))
                .min()
                .orElse(1);
        return certainty >= MatchCertainty.ENOUGH
                ? Optional.of(MatchReason.byName(Math.round(certainty * 100) / 100.0))
                : Optional.empty();
    }

    private void joinByCoauthors() {
        List<int[]> members = groups.all().stream().map(Group::members).toList();
        if (members.size() == 1) {
            // Most blocks are one person's; to gather the co-authors of each author of a large paper would be
            // quadratic.
            return;
        }
        CoauthorEvidence evidence = new CoauthorEvidence(mentions, members);
        for (CoauthorEvidence.LikelyMatch candidate : evidence.candidates()) {
            if (groups.mayJoin(members.get(candidate.one())[0], members.get(candidate.other())[0])) {
                Link link = evidence.link(candidate);
                groups.join(link.one(), link.other(), link.reason());
            }
        }
    }
}
