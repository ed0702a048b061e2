package io.hinterland.api.browser;

import io.hinterland.api.browser.Guide.Chapter;
import io.hinterland.api.browser.Guide.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a guide from Cypher text whose comments structure it: {@code //# } starts a chapter, {@code //## } a question,
 * {@code // } lines before a query explain it. So the file itself is Cypher that any client runs.
 */
final class GuideParser {

    private static final Pattern CHAPTER = Pattern.compile("(?m)^//# ");
    private static final Pattern QUESTION = Pattern.compile("(?m)^//## ");
    private static final Pattern COMMENT = Pattern.compile("(?m)^//[ \\t]?(.*)$");

    private GuideParser() {}

    static Guide parse(String text) {
        return new Guide(parts(CHAPTER, text).stream().map(GuideParser::chapter).toList());
    }

    private static Chapter chapter(String text) {
        String opening = QUESTION.split(text, 2)[0];
        return new Chapter(
                title(opening),
                comments(body(opening)),
                parts(QUESTION, text).stream().map(GuideParser::question).toList());
    }

    private static Question question(String text) {
        String body = body(text);
        String cypher = COMMENT.matcher(body).replaceAll("").strip();
        return new Question(title(text), comments(body), cypher.replaceFirst(";$", ""));
    }

    private static List<String> parts(Pattern mark, String text) {
        List<String> parts = new ArrayList<>(List.of(mark.split(text, -1)));
        parts.remove(0);
        return parts;
    }

    private static String title(String part) {
        return part.lines().findFirst().orElse("").strip();
    }

    private static String body(String part) {
        int end = part.indexOf('\n');
        return end < 0 ? "" : part.substring(end + 1);
    }

    private static String comments(String body) {
        return String.join(
                " ",
                COMMENT.matcher(body)
                        .results()
                        .map(result -> result.group(1).strip())
                        .toList());
    }
}
