package io.hinterland.ingest.fetch.arxiv;

import io.hinterland.ingest.clean.paper.PrintedPaper;
import java.util.List;
import java.util.Optional;

/**
 * One page of a harvest.
 *
 * @param deleted the ids of records that arXiv took away
 * @param token by which the next page is asked for; none on the last
 * @param error the code of what the repository says instead of records, such as {@code noRecordsMatch}
 */
public record OaiPage(List<PrintedPaper> papers, List<String> deleted, Optional<String> token, Optional<String> error) {

    public boolean says(String code) {
        return error.filter(code::equals).isPresent();
    }
}
