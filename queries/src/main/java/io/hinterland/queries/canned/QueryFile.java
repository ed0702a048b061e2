package io.hinterland.queries.canned;

import io.hinterland.queries.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A query file and its head: comment lines at its top, of which each entry may go on in indented lines.
 *
 * <pre>
 * // title: Most connected papers
 * // order: 170
 * // purpose: Papers by how many listed models cite them.
 * // parameter: by (text, one of models|authors, default models) What makes a paper connected.
 * // parameter: limit (integer, 1 to 1000, default 20) How many papers are returned.
 * </pre>
 *
 * <p>Queries are shown in ascending order; one without an order comes last, ties by name.
 *
 * <p>What a parameter takes stands in brackets: its type, and any of {@code one of A|B}, {@code LEAST to MOST},
 * {@code default TEXT}, {@code example TEXT}, {@code optional}.
 */
record QueryFile(String name, String text, List<Entry> head) {

    private static final Pattern ENTRY = Pattern.compile("// (?<what>[a-z]+): (?<text>.+)");
    private static final Pattern CONTINUED = Pattern.compile("// {3,}(?<text>.+)");
    private static final Pattern PARAMETER =
            Pattern.compile("(?<name>[a-zA-Z]+) \\((?<takes>[^)]*)\\) (?<sentence>.+)");
    private static final Pattern BOUNDS = Pattern.compile("(?<least>-?\\d+) to (?<most>\\d+)");

    record Entry(String what, String text) {}

    /**
     * Returns the files in the order in which their queries are shown.
     *
     * @param texts by the names of the files, without their ending
     * @throws IllegalArgumentException if a head is malformed, which is a fault of the file
     */
    static List<QueryFile> inOrder(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(file -> new QueryFile(file.getKey(), file.getValue(), head(file.getKey(), file.getValue())))
                .sorted(Comparator.comparingInt(QueryFile::order).thenComparing(QueryFile::name))
                .toList();
    }

    static CannedQuery parse(String name, String text) {
        return inOrder(Map.of(name, text)).get(0).query();
    }

    private int order() {
        return all("order").map(Integer::parseInt).findFirst().orElse(Integer.MAX_VALUE);
    }

    private Stream<String> all(String what) {
        return head.stream().filter(entry -> entry.what().equals(what)).map(Entry::text);
    }

    /** @throws IllegalArgumentException if the head is incomplete, which is a fault of the file */
    CannedQuery query() {
        return new CannedQuery(
                name,
                only("title"),
                only("purpose"),
                all("parameter").map(entry -> parameter(name, entry)).toList(),
                text);
    }

    private String only(String what) {
        List<String> found = all(what).toList();
        if (found.size() != 1) {
            throw malformed(name, what);
        }
        return found.get(0);
    }

    private static List<Entry> head(String name, String text) {
        List<Entry> entries = new ArrayList<>();
        for (String line : text.lines().takeWhile(line -> line.startsWith("//")).toList()) {
            Matcher entry = ENTRY.matcher(line);
            Matcher continued = CONTINUED.matcher(line);
            if (entry.matches()) {
                entries.add(new Entry(entry.group("what"), entry.group("text")));
            } else if (continued.matches() && !entries.isEmpty()) {
                Entry begun = entries.remove(entries.size() - 1);
                entries.add(new Entry(begun.what(), begun.text() + " " + continued.group("text")));
            } else {
                throw malformed(name, line);
            }
        }
        return entries;
    }

    private static Parameter parameter(String name, String text) {
        Matcher parameter = PARAMETER.matcher(text);
        if (!parameter.matches()) {
            throw malformed(name, text);
        }
        List<String> takes = List.of(parameter.group("takes").split(", "));
        Optional<String> standard = after("default ", takes);
        return new Parameter(
                parameter.group("name"),
                ParameterType.of(takes.get(0)).orElseThrow(() -> malformed(name, takes.get(0))),
                parameter.group("sentence"),
                standard.isEmpty() && !takes.contains("optional"),
                standard,
                after("example ", takes),
                after("one of ", takes)
                        .map(choices -> List.of(choices.split("\\|")))
                        .orElse(List.of()),
                bounds(takes));
    }

    private static Optional<String> after(String word, List<String> takes) {
        return takes.stream()
                .filter(clause -> clause.startsWith(word))
                .map(clause -> clause.substring(word.length()))
                .findFirst();
    }

    private static Optional<Bounds> bounds(List<String> takes) {
        return takes.stream()
                .map(BOUNDS::matcher)
                .flatMap(clause -> clause.matches() ? Stream.of(clause) : Stream.empty())
                .map(clause -> new Bounds(Long.parseLong(clause.group("least")), Long.parseLong(clause.group("most"))))
                .findFirst();
    }

    private static IllegalArgumentException malformed(String name, String what) {
        return new IllegalArgumentException("The head of " + name + ".cypher is malformed: " + what);
    }
}
