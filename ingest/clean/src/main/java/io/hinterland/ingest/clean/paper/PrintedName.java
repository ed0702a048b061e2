package io.hinterland.ingest.clean.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of an author in a record: a text, an object with a name or with its parts, or the parts in arXiv's order.
 */
final class PrintedName {

    private static final Set<String> WHOLE =
            Set.of("name", "fullname", "displayname", "author", "authorname", "literal");

    /** The fields of the parts of a name as names are compared, in the order in which a name is printed. */
    private static final List<Set<String>> PARTS = List.of(
            Set.of("given", "givenname", "givennames", "first", "firstname", "forename", "forenames"),
            Set.of("middle", "middlename", "middlenames"),
            Set.of("family", "familyname", "last", "lastname", "surname", "keyname"),
            Set.of("suffix"));

    /** Where arXiv has given names, family name and suffix. */
    private static final List<Integer> ORDER_OF_ARXIV = List.of(1, 0, 2);

    private PrintedName() {}

    /** Returns the name; an empty text where there is none. */
    static String of(JsonNode author) {
        if (author.isTextual()) {
            return author.asText();
        }
        if (author.isArray()) {
            return joined(ORDER_OF_ARXIV.stream().map(author::path).map(PrintedName::words));
        }
        if (author.path("author").isObject()) {
            return of(author.path("author"));
        }
        return parts(author, WHOLE)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElseGet(() -> joined(PARTS.stream().map(names -> part(author, names))));
    }

    private static String part(JsonNode author, Set<String> names) {
        return parts(author, names)
                .map(PrintedName::words)
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Several middle names are a list. */
    private static String words(JsonNode part) {
        return part.isArray()
                ? joined(part.valueStream().map(JsonNode::asText))
                : part.asText().strip();
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static Stream<JsonNode> parts(JsonNode author, Set<String> names) {
        return author.propertyStream()
                .filter(field -> names.contains(PaperField.plain(field.getKey())))
                .map(Map.Entry::getValue);
    }
}
