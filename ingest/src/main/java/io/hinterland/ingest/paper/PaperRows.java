package io.hinterland.ingest.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Papers as the rows that the queries of {@link PaperWriter} take. A property that is null is not stored. */
final class PaperRows {

    private PaperRows() {}

    static Map<String, Object> properties(PaperRecord paper) {
        Map<String, Object> row = new HashMap<>();
        row.put("arxivId", paper.id().value());
        row.put("title", paper.title());
        row.put("metadata", "known");
        row.put("year", paper.dates().year().orElse(null));
        row.put("published", paper.dates().published().orElse(null));
        row.put("updated", paper.dates().updated().orElse(null));
        row.put("doi", paper.doi().orElse(null));
        row.put("journalReference", paper.journalReference().orElse(null));
        row.put("withdrawn", paper.withdrawn() ? true : null);
        return row;
    }

    static List<Map<String, Object>> authors(List<PaperRecord> papers) {
        return rows(papers, paper -> paper.authors().stream().map(author -> author(paper, author)));
    }

    private static Map<String, Object> author(PaperRecord paper, PaperAuthor author) {
        Map<String, Object> edge = new HashMap<>();
        edge.put("position", author.position());
        edge.put("printedName", author.printedName());
        edge.put("affiliations", author.affiliations().isEmpty() ? null : author.affiliations());
        edge.put(
                "account",
                author.account().map(account -> account.key().value()).orElse(null));
        Map<String, Object> row = new HashMap<>();
        row.put("paper", paper.id().value());
        row.put("author", author.key().value());
        row.put("group", group(author.printedName()));
        row.put("edge", edge);
        return row;
    }

    /** Returns what the property {@code group} of an author of this name is: true, or null. */
    static @Nullable Boolean group(String name) {
        return GroupName.matches(name) ? true : null;
    }

    static List<Map<String, Object>> accounts(List<PaperRecord> papers) {
        return rows(papers, paper -> paper.authors().stream().flatMap(author -> author.account().stream()
                .map(account -> Map.<String, Object>of(
                        "author", author.key().value(),
                        "account", account.key().value(),
                        "printedName", account.printedName()))));
    }

    static List<Map<String, Object>> categories(List<PaperRecord> papers) {
        return rows(papers, paper -> paper.categories().stream()
                .map(category -> Map.<String, Object>of(
                        "paper", paper.id().value(),
                        "category", category.key().value(),
                        "name", category.name(),
                        "primary", category.primary())));
    }

    static List<Map<String, Object>> dates(List<PaperRecord> papers) {
        return rows(papers, paper -> paper.dates().published().stream()
                .map(date -> Map.<String, Object>of("paper", paper.id().value(), "date", date)));
    }

    static List<Map<String, Object>> repositories(List<PaperRecord> papers) {
        return rows(papers, paper -> paper.code().stream()
                .map(code -> Map.<String, Object>of("paper", paper.id().value(), "url", code.url())));
    }

    private static List<Map<String, Object>> rows(
            List<PaperRecord> papers, Function<PaperRecord, Stream<Map<String, Object>>> rows) {
        return papers.stream().flatMap(rows).toList();
    }
}
