package io.hinterland.app.terminal;

import io.hinterland.api.answer.AnswerJson;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * An answer in the forms in which it can be printed.
 *
 * @param answer what JSON has, the same as from the API
 * @param rows for CSV and for JSON line by line
 * @param text for people, for lines of a given length
 */
public record PrintedAnswer(Object answer, AnswerRows rows, IntFunction<String> text) {

    /** Returns an answer that people read as a table. */
    public static PrintedAnswer of(Object answer, AnswerRows rows) {
        return new PrintedAnswer(answer, rows, rows::table);
    }

    /** Returns an answer that is nothing but a table. */
    public static PrintedAnswer of(AnswerRows rows) {
        return of(rows.named(), rows);
    }

    /** Returns an answer that people read as prose. */
    public static PrintedAnswer ofProse(Object answer, AnswerRows rows, String prose) {
        return new PrintedAnswer(answer, rows, width -> Prose.wrapped(prose, width));
    }

    /** Returns the answer with something more to read for people. */
    public PrintedAnswer followedBy(String more) {
        return followedBy(width -> Prose.wrapped(more, width));
    }

    /** Returns the answer with what people can paste to see it drawn; its lines are left as they are. */
    public PrintedAnswer inBrowser(String cypher) {
        return followedBy(width -> Prose.wrapped("To see it in Neo4j Browser:", width) + "\n\n" + cypher);
    }

    private PrintedAnswer followedBy(IntFunction<String> more) {
        return new PrintedAnswer(answer, rows, width -> text.apply(width) + "\n\n" + more.apply(width));
    }

    /**
     * Returns the answer in that form, without a line break at the end.
     *
     * @param width of the terminal, which counts for what people read
     */
    public String in(OutputFormat format, int width) {
        return switch (format) {
            case TABLE -> text.apply(width);
            case JSON -> AnswerJson.indented(answer);
            case NDJSON -> rows.named().stream().map(AnswerJson::line).collect(Collectors.joining("\n"));
            case CSV -> rows.csv();
        };
    }
}
