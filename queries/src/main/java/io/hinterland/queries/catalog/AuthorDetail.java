package io.hinterland.queries.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One author.
 *
 * @param key key by which the author is looked up
 * @param name most common spelling of the name
 * @param group whether it is a group, not a person
 * @param accounts author's accounts on the Hub
 * @param printedNames all spellings on papers
 * @param confidence probability that all papers are by the same person; null for a single paper
 * @param apart why others with the same name are different people; null if there are none
 * @param papers papers of the author, newest first
 * @param models number of listed models that cite one of the papers, without boilerplate citations
 * @param topModels the most downloaded of these models, at most 20
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
     * @param paper the paper
     * @param position position of the author among those of the paper, from 1
     * @param models number of listed models that cite it, without boilerplate citations
     */
    public record AuthoredPaper(PaperSummary paper, int position, long models) {}
}
