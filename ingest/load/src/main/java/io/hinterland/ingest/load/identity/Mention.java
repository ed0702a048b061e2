package io.hinterland.ingest.load.identity;

import java.util.Comparator;
import java.util.Optional;

/**
 * That a paper names somebody as an author. Paper and name together tell mentions apart for good, whoever they are
 * found to mean.
 *
 * @param paper an arXiv id
 * @param name the key of the printed name; a paper has it once
 * @param account the key of the hub account that the paper's source gives to this author
 * @param orcid the ORCID iD that a source gives to this author on this paper
 * @param group whether the name is that of a team
 */
record Mention(String paper, String name, Optional<String> account, Optional<String> orcid, boolean group)
        implements Comparable<Mention> {

    private static final Comparator<Mention> ORDER =
            Comparator.comparing(Mention::paper).thenComparing(Mention::name);

    Mention(String paper, String name, Optional<String> account, boolean group) {
        this(paper, name, account, Optional.empty(), group);
    }

    MentionId id() {
        return new MentionId(paper, name);
    }

    @Override
    public int compareTo(Mention other) {
        return ORDER.compare(this, other);
    }
}
