package io.hinterland.ingest.load.paper;

import io.hinterland.ingest.clean.author.GroupName;
import io.hinterland.ingest.clean.paper.Account;
import io.hinterland.ingest.clean.paper.PaperAuthor;
import io.hinterland.ingest.clean.paper.PaperCategory;
import io.hinterland.ingest.clean.paper.PaperRecord;
import io.hinterland.schema.identity.CodeRepository;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A paper as the query of {@link PaperWriter} takes it. A property that is null is not stored. */
final class PaperRow {

    private PaperRow() {}

    static Map<String, Object> of(PaperRecord paper) {
        return Map.of(
                "properties", properties(paper),
                "authors", paper.authors().stream().map(PaperRow::author).toList(),
                "categories",
                        paper.categories().stream().map(PaperRow::category).toList(),
                "days", paper.dates().published().stream().toList(),
                "repositories", paper.code().stream().map(CodeRepository::url).toList());
    }

    private static Map<String, @Nullable Object> properties(PaperRecord paper) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("arxivId", paper.id().value());
        properties.put("title", paper.title());
        properties.put("metadata", "known");
        properties.put("year", paper.dates().year().orElse(null));
        properties.put("published", paper.dates().published().orElse(null));
        properties.put("updated", paper.dates().updated().orElse(null));
        properties.put("doi", paper.doi().orElse(null));
        properties.put("journalReference", paper.journalReference().orElse(null));
        properties.put("withdrawn", paper.withdrawn() ? true : null);
        return properties;
    }

    private static Map<String, @Nullable Object> author(PaperAuthor author) {
        Map<String, @Nullable Object> edge = new HashMap<>();
        edge.put("position", author.position());
        edge.put("printedName", author.printedName());
        edge.put("group", author.group() && !GroupName.matches(author.printedName()) ? true : null);
        edge.put("affiliations", author.affiliations().isEmpty() ? null : author.affiliations());
        edge.put(
                "account",
                author.account().map(account -> account.key().value()).orElse(null));
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("key", author.key().value());
        row.put("group", author.group() ? true : null);
        row.put("edge", edge);
        row.put("accounts", author.account().stream().map(PaperRow::account).toList());
        return row;
    }

    private static Map<String, Object> account(Account account) {
        return Map.of("key", account.key().value(), "name", account.printedName());
    }

    private static Map<String, Object> category(PaperCategory category) {
        return Map.of("key", category.key().value(), "name", category.name(), "primary", category.primary());
    }
}
