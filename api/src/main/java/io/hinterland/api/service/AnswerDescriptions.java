package io.hinterland.api.service;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.github.therapi.runtimejavadoc.Value;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/**
 * What records of other modules say of themselves. The generator of the document sees the sources of this module alone;
 * the build of the others keeps their Javadoc beside the classes.
 */
final class AnswerDescriptions {

    private AnswerDescriptions() {}

    /** Returns the description of a record in Markdown, without those of its components. */
    static Optional<String> of(Class<?> type) {
        return text(RuntimeJavadoc.getJavadoc(type).getComment());
    }

    /** Returns the description of a component of a record in Markdown. */
    static Optional<String> of(RecordComponent component) {
        return RuntimeJavadoc.getJavadoc(component.getDeclaringRecord()).getRecordComponents().stream()
                .filter(described -> described.getName().equals(component.getName()))
                .map(ParamJavadoc::getComment)
                .flatMap(comment -> text(comment).stream())
                .findFirst();
    }

    private static Optional<String> text(Comment comment) {
        Markdown text = new Markdown();
        comment.visit(text);
        return Optional.of(text.written.toString().replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty());
    }

    private static final class Markdown implements CommentVisitor {

        private final StringBuilder written = new StringBuilder();

        @Override
        public void commentText(String words) {
            written.append(words);
        }

        @Override
        public void inlineLink(Link link) {
            written.append(link.getLabel());
        }

        @Override
        public void inlineTag(String name, String value) {
            written.append('`').append(value).append('`');
        }

        @Override
        public void inlineValue(Value value) {
            written.append('`').append(value.getReferencedMemberName()).append('`');
        }
    }
}
