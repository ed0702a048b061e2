package io.hinterland.queries.link;

import io.hinterland.queries.filter.FilterCypher;
import io.hinterland.queries.filter.Included;
import io.hinterland.queries.filter.StatementValues;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import io.hinterland.schema.metapath.Step.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The statement that reads the links of a question. It goes through the sources in the order of the index on their key,
 * so that neither the database nor the reader holds more than the links of one source.
 */
final class LinkStatement {

    private final LinkQuestion question;
    private final Change change;
    private final Metapath metapath;
    private final FilterCypher filters = new FilterCypher(StatementValues.parameters());
    private final String text;

    /**
     * @param change added or changed, which counts where the question has a period
     * @param after the place behind which to go on; empty for the beginning
     * @param most how many links to read; nothing for all
     */
    LinkStatement(LinkQuestion question, Change change, List<Object> after, OptionalInt most) {
        this.question = question;
        this.change = change;
        this.metapath = question.metapath();
        this.text = Stream.of("MATCH " + pattern(), hint(), where(after), returned(), limit(most))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    String text() {
        return text;
    }

    Map<String, Object> parameters() {
        return filters.values().named();
    }

    private String pattern() {
        StringBuilder pattern = new StringBuilder("(n0:" + metapath.source().label() + ")");
        for (int index = 0; index < metapath.length(); index++) {
            Step step = metapath.steps().get(index);
            String types =
                    step.edgeType().members().stream().map(EdgeType::name).collect(Collectors.joining("|"));
            String edge = "[e" + index + ":" + types + "]";
            pattern.append(step.direction() == Direction.FORWARD ? "-" + edge + "->" : "<-" + edge + "-")
                    .append("(n" + (index + 1) + ":" + step.to().label() + ")");
        }
        return pattern.toString();
    }

    /** Only the index on the key of the source gives the order without sorting everything. */
    private String hint() {
        return "USING INDEX n0:%s(%s)"
                .formatted(metapath.source().label(), metapath.source().keyProperty());
    }

    private String where(List<Object> after) {
        List<String> conditions = new ArrayList<>();
        if (after.isEmpty()) {
            conditions.add(key(0) + " IS NOT NULL");
        } else {
            conditions.add(key(0) + " >= " + filters.values().text("after", after.get(0)));
            conditions.add(behind(after, 0));
        }
        for (int index = 0; index <= metapath.length(); index++) {
            conditions.addAll(filters.passing(metapath.nodeFilters().get(index), "n" + index));
        }
        for (int index = 0; index < metapath.length(); index++) {
            conditions.addAll(filters.along(metapath.steps().get(index), "e" + index, Included.BOTH));
        }
        question.period().ifPresent(period -> conditions.addAll(within(period)));
        return "WHERE " + String.join(" AND ", conditions);
    }

    /** A model is written when it is added and when its record changes; that it is listed again is not. */
    private List<String> within(Period period) {
        if (change == Change.CHANGED) {
            return List.of(
                    firstSeen("none", period.since(), "since"),
                    "any(last IN %s WHERE last > %s)"
                            .formatted(days("lastSeen"), filters.values().text("since", period.since())));
        }
        return Stream.concat(
                        Stream.of(firstSeen("any", period.since(), "since")),
                        period.until().stream().map(day -> firstSeen("none", day, "until")))
                .toList();
    }

    private String firstSeen(String howMany, LocalDate day, String name) {
        return "%s(first IN %s WHERE first > %s)"
                .formatted(howMany, days("firstSeen"), filters.values().text(name, day));
    }

    /** Returns the condition that a link is behind a place, compared from its first part on. */
    private String behind(List<Object> place, int from) {
        String part = order().get(from);
        String value = filters.values().text("after", place.get(from));
        return from == place.size() - 1
                ? part + " > " + value
                : "(%s > %s OR %s = %s AND %s)".formatted(part, value, part, value, behind(place, from + 1));
    }

    private String returned() {
        String last = "n" + metapath.length();
        String place = order().stream().map(part -> "toString(" + part + ")").collect(Collectors.joining(", "));
        return "RETURN [%s] AS place, %s AS sourceName, %s AS targetName, %s AS role, %s AS evidence, %s AS origin, %s AS confidence, %s AS firsts, %s AS lasts\nORDER BY %s"
                .formatted(
                        place,
                        name("n0", metapath.source()),
                        name(last, metapath.target()),
                        ofEdges("role"),
                        ofEdges("evidence"),
                        ofEdges("source"),
                        ofEdges("confidence"),
                        days("firstSeen"),
                        days("lastSeen"),
                        String.join(", ", order()));
    }

    private String limit(OptionalInt most) {
        return most.isPresent() ? "LIMIT " + filters.values().text("most", (long) most.getAsInt()) : "";
    }

    /** Returns what links are sorted by: the keys of their nodes and, between them, the types of their edges. */
    private List<String> order() {
        return IntStream.range(0, 2 * metapath.length() + 1)
                .mapToObj(index -> index % 2 == 0 ? key(index / 2) : "type(e" + index / 2 + ")")
                .toList();
    }

    private String key(int index) {
        return "n" + index + "." + metapath.nodeTypes().get(index).keyProperty();
    }

    private static String name(String node, NodeType type) {
        String known = Stream.of("title", "name")
                .filter(name -> has(type, name))
                .map(name -> node + "." + name + ", ")
                .collect(Collectors.joining());
        return "coalesce(" + known + "toString(" + node + "." + type.keyProperty() + "))";
    }

    private static boolean has(NodeType type, String property) {
        return type.properties().stream().anyMatch(each -> each.name().equals(property));
    }

    /** Returns a property of the first edge that has it. */
    private String ofEdges(String property) {
        return edges().filter(index -> metapath.steps().get(index).edgeType().members().stream()
                        .anyMatch(member -> member.properties().stream()
                                .anyMatch(each -> each.name().equals(property))))
                .mapToObj(index -> "e" + index + "." + property)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        found -> found.isEmpty() ? "null" : "coalesce(" + String.join(", ", found) + ", null)"));
    }

    /** An edge says a day only where it differs from that of its model. */
    private String days(String property) {
        return edges().filter(index -> LinkQuestion.isListed(metapath.steps().get(index)))
                .mapToObj(index -> property.equals("firstSeen")
                        ? "coalesce(e" + index + ".firstSeen, " + start(index) + ".firstSeen)"
                        : start(index) + "." + property)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String start(int index) {
        boolean forward = metapath.steps().get(index).direction() == Direction.FORWARD;
        return "n" + (forward ? index : index + 1);
    }

    private IntStream edges() {
        return IntStream.range(0, metapath.length());
    }
}
