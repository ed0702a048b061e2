package io.hinterland.ingest.clean.paper;

import io.hinterland.schema.identity.Key;
import java.util.List;
import java.util.Optional;

/**
 * One author of a paper.
 *
 * @param printedName as the paper has it, fixed where the rules say so
 * @param position from 1
 * @param group whether the name is that of a team, a laboratory, a company and the like
 * @param account the hub account that the source gives to this author of this paper
 */
public record PaperAuthor(
        String printedName, int position, boolean group, List<String> affiliations, Optional<Account> account) {

    /** Returns what tells authors apart: authors of the same printed name are one node. */
    public Key key() {
        return Key.of(printedName);
    }
}
