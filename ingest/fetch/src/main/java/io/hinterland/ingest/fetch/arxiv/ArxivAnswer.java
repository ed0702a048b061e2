package io.hinterland.ingest.fetch.arxiv;

import io.hinterland.ingest.clean.paper.PrintedPaper;
import io.hinterland.schema.identity.ArxivId;
import java.util.List;
import java.util.stream.Stream;

/**
 * What arXiv says to a list of ids.
 *
 * @param unknown left out of an answer that is otherwise whole
 * @param refused of a form that arXiv does not take
 */
public record ArxivAnswer(List<PrintedPaper> papers, List<ArxivId> unknown, List<ArxivId> refused) {

    ArxivAnswer and(ArxivAnswer other) {
        return new ArxivAnswer(
                joined(papers, other.papers), joined(unknown, other.unknown), joined(refused, other.refused));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
