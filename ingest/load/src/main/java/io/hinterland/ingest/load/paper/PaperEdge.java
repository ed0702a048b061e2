package io.hinterland.ingest.load.paper;

import io.hinterland.ingest.clean.author.GroupName;
import io.hinterland.ingest.clean.paper.PaperRecord;
import io.hinterland.schema.HubEdgeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An edge that a paper's record says: from the paper, or from one of its authors.
 *
 * @param source the key of the node that it leaves
 * @param target the key of the node that it leads to
 * @param fresh what the target holds beside its key where the edge brings it into the graph
 * @param properties what the edge holds; null for what it does not
 */
record PaperEdge(
        HubEdgeType type,
        Object source,
        Object target,
        Map<String, @Nullable Object> fresh,
        Map<String, @Nullable Object> properties) {

    private static PaperEdge named(
            HubEdgeType type, Object source, String target, String name, Map<String, @Nullable Object> properties) {
        return new PaperEdge(
                type, source, target, new HashMap<>(type.target().initialProperties(target, name)), properties);
    }

    static List<PaperEdge> of(PaperRecord paper) {
        String id = paper.id().value();
        List<PaperEdge> edges = new ArrayList<>();
        paper.authors().forEach(author -> addAuthor(id, author, edges));
        paper.categories()
                .forEach(category -> edges.add(named(
                        HubEdgeType.IN_CATEGORY,
                        id,
                        category.key().value(),
                        category.name(),
                        Map.of("primary", category.primary()))));
        paper.dates()
                .published()
                .ifPresent(day -> edges.add(new PaperEdge(HubEdgeType.PUBLISHED_ON, id, day, Map.of(), Map.of())));
        code(paper).ifPresent(edges::add);
        return edges;
    }

    static Optional<PaperEdge> code(PaperRecord paper) {
        return paper.code()
                .map(code -> named(HubEdgeType.HAS_CODE, paper.id().value(), code.url(), code.url(), Map.of()));
    }

    /** @param author the author's key */
    static PaperEdge account(String author, PaperRecord.Account account) {
        return named(HubEdgeType.HAS_ACCOUNT, author, account.key().value(), account.printedName(), Map.of());
    }

    private static void addAuthor(String paper, PaperRecord.Author author, List<PaperEdge> edges) {
        String key = author.key().value();
        PaperEdge written = named(HubEdgeType.WRITTEN_BY, paper, key, author.printedName(), properties(author));
        if (author.group()) {
            written.fresh().put("group", true);
        }
        edges.add(written);
        author.account().ifPresent(account -> edges.add(account(key, account)));
    }

    private static Map<String, @Nullable Object> properties(PaperRecord.Author author) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("position", author.position());
        properties.put("printedName", author.printedName());
        properties.put("group", author.group() && !GroupName.matches(author.printedName()) ? true : null);
        properties.put("affiliations", author.affiliations().isEmpty() ? null : author.affiliations());
        properties.put(
                "account",
                author.account().map(account -> account.key().value()).orElse(null));
        return properties;
    }

    /** Returns the edge as the statement takes it. */
    Map<String, Object> row() {
        return Map.of("source", source, "target", target, "fresh", fresh, "properties", properties);
    }
}
