package io.hinterland.queries.link;

import static io.hinterland.schema.Property.day;
import static io.hinterland.schema.Property.number;
import static io.hinterland.schema.Property.text;

import io.hinterland.schema.Property;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link between two nodes, over one edge or over several.
 *
 * @param source where it begins
 * @param edges types of its edges, in their order
 * @param via nodes between its ends, in their order
 * @param target where it ends
 * @param role role of the citation, where one of its edges is a citation
 * @param evidence why that role, or why a printed name is that author
 * @param origin where the fact comes from, if not from what publishers declare: card or recipe
 * @param confidence from 0 to 1, where one of its edges is an inference
 * @param firstSeen first listing with all its edges; null where no listing says it
 * @param lastSeen last listing with all its edges; null where no listing says it
 * @param change added, or gone for one that is no longer in the network
 */
public record Link(
        End source,
        List<String> edges,
        List<String> via,
        End target,
        Optional<String> role,
        Optional<String> evidence,
        Optional<String> origin,
        Optional<Double> confidence,
        Optional<LocalDate> firstSeen,
        Optional<LocalDate> lastSeen,
        Change change) {

    /** The columns of a table of links. */
    public static final List<Property> COLUMNS = List.of(
            text("sourceType"),
            text("source"),
            text("sourceAddress"),
            text("edges"),
            text("via"),
            text("targetType"),
            text("target"),
            text("targetAddress"),
            text("targetName"),
            text("role"),
            text("evidence"),
            text("origin"),
            number("confidence"),
            day("firstSeen"),
            day("lastSeen"),
            text("change"));

    /**
     * A node at an end of a link.
     *
     * @param type label of the node, such as Model
     * @param key its key
     * @param name what people call it: a title, a shown name or the key
     * @param address page of the node; null if it has none
     */
    public record End(String type, String key, String name, Optional<String> address) {}

    /** Returns the cells of the link, as many as there are columns. */
    public List<@Nullable Object> row() {
        return Arrays.asList(
                source.type(),
                source.key(),
                source.address().orElse(null),
                String.join(" ", edges),
                via.isEmpty() ? null : String.join(" ", via),
                target.type(),
                target.key(),
                target.address().orElse(null),
                target.name(),
                role.orElse(null),
                evidence.orElse(null),
                origin.orElse(null),
                confidence.orElse(null),
                firstSeen.orElse(null),
                lastSeen.orElse(null),
                change.word());
    }
}
