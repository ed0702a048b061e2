package io.hinterland.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The commands and requests that the README and docs/ show, in blocks of code. */
final class DocumentedLines {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    /** The languages of blocks with command lines. */
    private static final Set<String> SHELL = Set.of("", "sh");

    private static final Pattern COMMAND = Pattern.compile("(?m)^(?:\\./)?hinterland (.+)$");
    private static final Pattern REQUEST =
            Pattern.compile("(?m)^curl (?:-H '[^']*' )?'http://(?:localhost|127\\.0\\.0\\.1):8080([^']*)'$");
    private static final Pattern WORD = Pattern.compile("#.*|'([^']*)'|\\S+");

    private DocumentedLines() {}

    /** Returns the words of every command line, without the name of the program and comments. */
    static List<List<String>> commands() {
        return blocks().flatMap(block -> lines(COMMAND, block))
                .map(DocumentedLines::words)
                .toList();
    }

    /** Returns the path and query of every request. */
    static List<String> requests() {
        return blocks().flatMap(block -> lines(REQUEST, block)).toList();
    }

    private static Stream<String> blocks() {
        return documents().stream()
                .flatMap(document -> BLOCK.matcher(document).results())
                .filter((MatchResult block) -> SHELL.contains(block.group(1)))
                .map((MatchResult block) -> block.group(2));
    }

    private static List<String> documents() {
        try (Stream<Path> pages = Files.list(Path.of("..", "docs"))) {
            List<String> texts = new ArrayList<>();
            texts.add(Files.readString(Path.of("..", "README.md")));
            for (Path page : pages.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(page));
            }
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> lines(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .filter((MatchResult word) -> !word.group().startsWith("#"))
                .map((MatchResult word) -> word.group(1) == null ? word.group() : word.group(1))
                .toList();
    }
}
