package io.hinterland.app.terminal;

import io.hinterland.api.answer.AnswerJson;
import java.util.stream.Collectors;

/**
 * An answer in the forms in which it can be printed.
 *
 * @param answer what JSON has, the same as from the API
 * @param rows for CSV and for JSON line by line
 * @param text for people
 */
public record PrintedAnswer(Object answer, AnswerRows rows, String text) {

    /** Returns an answer that people read as a table. */
    public static PrintedAnswer of(Object answer, AnswerRows rows) {
        return new PrintedAnswer(answer, rows, rows.table());
    }

    /** Returns an answer that is nothing but a table. */
    public static PrintedAnswer of(AnswerRows rows) {
        return of(rows.named(), rows);
    }

    /** Returns the answer with something more to read for people. */
    public PrintedAnswer followedBy(String more) {
        return new PrintedAnswer(answer, rows, text + "\n\n" + more);
    }

    /** Returns the answer with what people can paste to see it drawn. */
    public PrintedAnswer inBrowser(String cypher) {
        return followedBy("To see it in Neo4j Browser:\n\n" + cypher);
    }

    /** Returns the answer in that form, without a line break at the end. */
    public String in(OutputFormat format) {
        return switch (format) {
            case TABLE -> text;
            case JSON -> AnswerJson.indented(answer);
            case NDJSON -> rows.named().stream().map(AnswerJson::line).collect(Collectors.joining("\n"));
            case CSV -> rows.csv();
        };
    }
}
