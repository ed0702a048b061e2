package io.hinterland.queries.figures;

/**
 * The models that pass filters, together.
 *
 * @param models number of models
 * @param downloads their downloads together, in the last thirty days
 * @param likes their likes together
 * @param downloaded models with downloads
 * @param liked models with likes
 * @param downloadedAndLiked models with both
 * @param owners accounts that publish them
 * @param papers papers that they cite, without boilerplate
 */
public record Totals(
        long models,
        long downloads,
        long likes,
        long downloaded,
        long liked,
        long downloadedAndLiked,
        long owners,
        long papers) {}
