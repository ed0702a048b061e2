package io.hinterland.queries.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One author.
 *
 * @param name the commonest spelling
 * @param group whether it is a team, not a person
 * @param accounts owners on the hub that are this author's
 * @param printedNames every spelling on a paper
 * @param confidence how sure it is, from 0 to 1, that all papers are one person's; nothing for a single paper
 * @param apart why others of the name are other people; nothing where nobody else has it
 * @param papers all known ones, newest first
 * @param models how many listed models cite one of them, boilerplate citations left out
 * @param topModels of these models the ones with most downloads, at most 20
 */
public record AuthorDetail(
        String key,
        String name,
        boolean group,
        List<String> accounts,
        List<String> printedNames,
        Optional<Double> confidence,
        Optional<String> apart,
        List<AuthoredPaper> papers,
        long models,
        List<ModelSummary> topModels) {

    /**
     * A paper of the author's.
     *
     * @param position of the author among those of the paper, from 1
     * @param models how many listed models cite it, boilerplate citations left out
     */
    public record AuthoredPaper(PaperSummary paper, int position, long models) {}
}
