package io.hinterland.queries.missing;

import java.util.List;

/**
 * A link that is likely missing.
 *
 * @param model id of the model that likely is about the paper
 * @param paper arXiv id
 * @param title title of the paper; empty where it is unknown
 * @param score how likely the link is, from 0 to 1, as measured on links that are known
 * @param evidence why it is likely, for people
 */
public record MissingLink(String model, String paper, String title, double score, List<String> evidence) {

    /**
     * The likeliest missing links.
     *
     * @param total number of links that are as likely as was asked for
     * @param links the likeliest of them first
     */
    public record Found(long total, List<MissingLink> links) {}
}
