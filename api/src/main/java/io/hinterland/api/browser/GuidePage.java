package io.hinterland.api.browser;

import io.hinterland.api.browser.Guide.Chapter;
import io.hinterland.api.browser.Guide.Question;
import io.hinterland.export.style.Palette;
import java.net.URI;
import java.util.stream.Collectors;

/**
 * The guide as Neo4j Browser's {@code :guide} shows it: one slide a chapter. The Browser puts an arrow before each
 * query; a click on the arrow runs the query, one on its text puts it into the editor.
 */
final class GuidePage {

    private final URI files;

    /** @param files the folder that serves the styles, with a slash at the end */
    GuidePage(URI files) {
        this.files = files;
    }

    String of(Guide guide) {
        return "<title>Hinterland</title>\n"
                + guide.chapters().stream().map(this::slide).collect(Collectors.joining("\n"));
    }

    private String slide(Chapter chapter) {
        return """
                <slide>
                <div style="padding: 0 16px">
                <h3>%s</h3>
                <p>%s</p>
                %s
                <hr>
                <p>Colours after %s or %s.</p>
                </div>
                </slide>
                """.formatted(
                        html(chapter.title()),
                        html(chapter.text()),
                        chapter.questions().stream().map(GuidePage::question).collect(Collectors.joining("\n")),
                        style("the data model of models", Palette.MODELS),
                        style("the data model of papers", Palette.PAPERS));
    }

    private static String question(Question question) {
        return """
                <h4>%s</h4>
                <p>%s</p>
                <pre class="pre-scrollable code runnable">%s</pre>
                """.formatted(html(question.title()), html(question.text()), html(question.cypher()));
    }

    private String style(String text, Palette palette) {
        return "<a data-exec=\"style %s\">%s</a>"
                .formatted(html(files.resolve(palette.fileName()).toString()), html(text));
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
