package io.hinterland.ingest.load.settle;

import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.identity.Key;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The papers that stand in cards because a program wrote them there. Kept in a text file; the one that comes with
 * Hinterland says in its head how a line looks.
 *
 * @param boilerplate those that a template names which people do not edit
 * @param methods those that the card template of a tool names: the keys of tags and libraries that tell its models
 */
public record PaperRoles(Set<ArxivId> boilerplate, Map<ArxivId, Set<String>> methods) {

    public PaperRoles {
        boilerplate = Set.copyOf(boilerplate);
        methods = Map.copyOf(methods);
    }

    /** Returns the papers that come with Hinterland. */
    public static PaperRoles shipped() {
        try (InputStream list = PaperRoles.class.getResourceAsStream("paper-roles.txt")) {
            if (list == null) {
                throw new IllegalStateException("The list of roles of papers was not packaged");
            }
            return parse("paper-roles.txt", new String(list.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Returns the papers of a file.
     *
     * @throws InvalidInputException if a line is none that the file may have
     * @throws UnavailableException if the file cannot be read
     */
    public static PaperRoles read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (IOException failure) {
            throw new UnavailableException("Cannot read the roles of papers in " + file, failure);
        }
    }

    /** Returns these papers and others. */
    public PaperRoles with(PaperRoles others) {
        Set<ArxivId> all = new HashSet<>(boilerplate);
        all.addAll(others.boilerplate);
        Map<ArxivId, Set<String>> allMethods = new HashMap<>(methods);
        others.methods.forEach((paper, markers) -> allMethods.merge(paper, markers, PaperRoles::union));
        return new PaperRoles(all, allMethods);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }

    /** Returns the keys of tags and libraries that tell that a tool's template cites a paper; none for most papers. */
    Set<String> markers(ArxivId paper) {
        return methods.getOrDefault(paper, Set.of());
    }

    /** Returns the lines of a file that has these papers. */
    List<String> lines() {
        return Stream.concat(
                        boilerplate.stream().map(paper -> "boilerplate " + paper.value()),
                        methods.entrySet().stream()
                                .map(method -> "method " + method.getKey().value() + " "
                                        + String.join(", ", method.getValue())))
                .sorted()
                .toList();
    }

    static PaperRoles parse(String name, String text) {
        PaperRoles.Builder roles = new Builder(name);
        text.lines().forEach(roles::line);
        return new PaperRoles(roles.boilerplate, roles.methods);
    }

    private static final class Builder {

        private final String name;
        private final Set<ArxivId> boilerplate = new HashSet<>();
        private final Map<ArxivId, Set<String>> methods = new HashMap<>();
        private int number;

        Builder(String name) {
            this.name = name;
        }

        void line(String line) {
            number++;
            String[] words = line.replaceFirst("#.*", "").strip().split("\\s+", 3);
            if (words[0].equals("boilerplate") && words.length == 2) {
                boilerplate.add(paper(words[1]));
            } else if (words[0].equals("method") && words.length == 3) {
                methods.merge(paper(words[1]), markers(words[2]), PaperRoles::union);
            } else if (!words[0].isEmpty()) {
                throw wrong("'" + line.strip() + "' is neither 'boilerplate PAPER' nor 'method PAPER TAG, …'");
            }
        }

        private ArxivId paper(String written) {
            return ArxivId.findReference(written).orElseThrow(() -> wrong("'" + written + "' is not an arXiv id"));
        }

        private Set<String> markers(String written) {
            Set<String> markers = new TreeSet<>();
            Stream.of(written.split(","))
                    .flatMap(marker -> Key.find(marker).stream())
                    .map(Key::value)
                    .forEach(markers::add);
            return markers;
        }

        private InvalidInputException wrong(String what) {
            return new InvalidInputException("Line " + number + " of " + name + ": " + what);
        }
    }
}
