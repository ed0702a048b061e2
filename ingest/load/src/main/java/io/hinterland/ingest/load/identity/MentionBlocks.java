package io.hinterland.ingest.load.identity;

import io.hinterland.ingest.clean.author.GroupName;
import io.hinterland.ingest.load.identity.MentionGroups.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Parts mentions into blocks within which alone they are compared: those of one family name and first initial, which
 * keeps the work bounded. Blocks are put together where an ORCID iD, an account or a decision leads from one to
 * another.
 */
final class MentionBlocks {

    private final Map<String, String> upper = new HashMap<>();

    private MentionBlocks() {}

    static List<int[]> of(Mentions mentions, List<Link> decided) {
        MentionBlocks blocks = new MentionBlocks();
        for (Link link : decided) {
            blocks.unite(block(mentions, link.one()), block(mentions, link.other()));
        }
        blocks.uniteBy(Mention::orcid, mentions);
        blocks.uniteBy(Mention::account, mentions);
        return blocks.parted(mentions);
    }

    private void uniteBy(Function<Mention, Optional<String>> identifier, Mentions mentions) {
        Map<String, Integer> firstOf = new HashMap<>();
        for (int mention = 0; mention < mentions.size(); mention++) {
            int number = mention;
            identifier.apply(mentions.get(mention)).ifPresent(known -> {
                Integer first = firstOf.putIfAbsent(known, number);
                if (first != null && mentions.name(first).mayShareAccountWith(mentions.name(number))) {
                    unite(block(mentions, first), block(mentions, number));
                }
            });
        }
    }

    private List<int[]> parted(Mentions mentions) {
        Map<String, int[]> members = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        for (int mention = 0; mention < mentions.size(); mention++) {
            sizes.merge(top(block(mentions, mention)), 1, Integer::sum);
        }
        Map<String, Integer> filled = new HashMap<>();
        for (int mention = 0; mention < mentions.size(); mention++) {
            String block = top(block(mentions, mention));
            int[] of = members.computeIfAbsent(block, first -> new int[sizes.getOrDefault(block, 0)]);
            of[filled.merge(block, 1, Integer::sum) - 1] = mention;
        }
        return members.values().stream()
                .sorted((one, other) -> Integer.compare(one[0], other[0]))
                .toList();
    }

    /** Groups are told apart by their names alone, whatever their article. */
    private static String block(Mentions mentions, int mention) {
        return mentions.get(mention).group()
                ? "group " + GroupName.plain(mentions.get(mention).name())
                : mentions.name(mention).block();
    }

    private void unite(String one, String other) {
        String first = top(one);
        String second = top(other);
        if (!first.equals(second)) {
            upper.put(first, second);
        }
    }

    private String top(String block) {
        String highest = block;
        for (String next = upper.get(highest); next != null; next = upper.get(highest)) {
            highest = next;
        }
        return highest;
    }
}
