package io.hinterland.graph.checksum;

import io.hinterland.schema.failure.UnavailableException;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Any number of lines, sorted by code point: an external merge sort. Lines beyond the budget go into sorted temporary
 * files, which closing deletes. Lines hold no line feed; equal ones are all kept.
 */
final class SortedLines implements AutoCloseable {

    static final Comparator<String> BY_CODE_POINT = SortedLines::compareCodePoints;

    private static final long BUDGET_IN_CHARACTERS = 32L << 20;

    private final long budget;
    private final List<Path> files = new ArrayList<>();
    private List<String> lines = new ArrayList<>();
    private long characters;

    SortedLines() {
        this(BUDGET_IN_CHARACTERS);
    }

    SortedLines(long budgetInCharacters) {
        this.budget = budgetInCharacters;
    }

    void add(String line) {
        lines.add(line);
        characters += line.length();
        if (characters > budget) {
            spill();
        }
    }

    private void spill() {
        lines.sort(BY_CODE_POINT);
        try {
            Path file = Files.createTempFile("hinterland-sort-", ".txt");
            files.add(file);
            try (BufferedWriter writer = Files.newBufferedWriter(file)) {
                for (String line : lines) {
                    writer.write(line);
                    writer.write('\n');
                }
            }
        } catch (IOException failure) {
            throw temporaryFiles(failure);
        }
        lines = new ArrayList<>();
        characters = 0;
    }

    /** Hands on every line in order. Nothing can be added afterwards. */
    void forEachInOrder(Consumer<String> line) {
        lines.sort(BY_CODE_POINT);
        lines = Collections.unmodifiableList(lines);
        if (files.isEmpty()) {
            lines.forEach(line);
            return;
        }
        List<Run> runs = new ArrayList<>();
        try {
            for (Path file : files) {
                runs.add(new Run(Files.newBufferedReader(file)));
            }
            merge(runs, line);
        } catch (IOException failure) {
            throw temporaryFiles(failure);
        } finally {
            runs.forEach(Run::close);
        }
    }

    private void merge(List<Run> runs, Consumer<String> line) throws IOException {
        PriorityQueue<Run> heads = new PriorityQueue<>(Comparator.comparing(Run::head, BY_CODE_POINT));
        heads.addAll(runs);
        int next = 0;
        while (!heads.isEmpty()) {
            Run least = heads.poll();
            while (next < lines.size() && BY_CODE_POINT.compare(lines.get(next), least.head()) <= 0) {
                line.accept(lines.get(next++));
            }
            line.accept(least.head());
            if (least.advance()) {
                heads.add(least);
            }
        }
        lines.subList(next, lines.size()).forEach(line);
    }

    @Override
    public void close() {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException failure) {
                throw temporaryFiles(failure);
            }
        }
    }

    private static UnavailableException temporaryFiles(IOException failure) {
        return new UnavailableException(
                "Cannot sort in temporary files (" + failure.getMessage() + "); make room in "
                        + System.getProperty("java.io.tmpdir") + ", or set -Djava.io.tmpdir to another folder",
                failure);
    }

    /** As {@link String#compareTo}, but surrogates, which stand for the highest code points, come last. */
    private static int compareCodePoints(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        for (int index = 0; index < shared; index++) {
            char first = one.charAt(index);
            char second = other.charAt(index);
            if (first != second) {
                boolean firstSurrogate = Character.isSurrogate(first);
                return firstSurrogate == Character.isSurrogate(second)
                        ? Character.compare(first, second)
                        : Boolean.compare(firstSurrogate, !firstSurrogate);
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** One sorted file, read from its start. */
    private static final class Run {

        private final BufferedReader reader;
        private @Nullable String head;

        Run(BufferedReader reader) throws IOException {
            this.reader = reader;
            this.head = reader.readLine();
        }

        String head() {
            if (head == null) {
                throw new IllegalStateException("Read to its end");
            }
            return head;
        }

        boolean advance() throws IOException {
            head = reader.readLine();
            return head != null;
        }

        void close() {
            try {
                reader.close();
            } catch (IOException failure) {
                throw temporaryFiles(failure);
            }
        }
    }
}
