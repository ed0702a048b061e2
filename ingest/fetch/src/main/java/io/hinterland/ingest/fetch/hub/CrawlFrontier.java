package io.hinterland.ingest.fetch.hub;

/**
 * How far a breadth-first crawl of derivatives has come. Parents are numbered in the order in which they are asked for
 * their children: 0 is the root, the others follow as they stand in the dump.
 *
 * @param parent the number of the one whose children are being listed
 * @param level its depth below the root
 * @param levelEnd the number at which the next level begins
 */
record CrawlFrontier(long parent, int level, long levelEnd) {

    static final CrawlFrontier ROOT = new CrawlFrontier(0, 0, 1);

    /**
     * Returns where the crawl is once all children of the parent are listed.
     *
     * @param found how many derivatives are in the dump
     */
    CrawlFrontier next(long found) {
        return parent + 1 < levelEnd
                ? new CrawlFrontier(parent + 1, level, levelEnd)
                : new CrawlFrontier(parent + 1, level + 1, found + 1);
    }
}
