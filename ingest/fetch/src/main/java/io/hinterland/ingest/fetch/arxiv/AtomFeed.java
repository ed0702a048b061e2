package io.hinterland.ingest.fetch.arxiv;

import io.hinterland.ingest.clean.paper.PrintedPaper;
import java.util.List;

/**
 * One page of arXiv's answer.
 *
 * @param total how many papers arXiv counts for the request; -1 where it does not say
 * @param errors what arXiv says instead of papers, such as {@code incorrect id format for abc}
 */
record AtomFeed(int total, List<PrintedPaper> papers, List<String> errors) {}
