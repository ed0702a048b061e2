package io.hinterland.queries.catalog;

import java.util.List;

/**
 * Somebody who wrote a paper.
 *
 * @param position from 1, in the order of the paper
 * @param key by which the author is looked up
 * @param name the commonest spelling
 * @param printedName the spelling on this paper
 * @param group whether it is a team, not a person
 * @param accounts owners on the hub that are this author's
 */
public record PaperAuthor(
        int position, String key, String name, String printedName, boolean group, List<String> accounts) {}
