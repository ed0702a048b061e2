package io.hinterland.report;

import io.hinterland.report.drawing.Markup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A picture.
 *
 * @param file name of its file, without an ending
 * @param caption what it shows
 */
public record Picture(String file, String caption, String svg) implements SectionContent {

    @Override
    public void write(Markup page) {
        page.begin("figure").markup(svg).line().begin("figcaption").text(caption + ". ");
        page.element("a", file + ".svg", "href", file + ".svg").end().end().line();
    }

    @Override
    public void write(ReportFolder folder) throws IOException {
        folder.write(file + ".svg", out -> out.write(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
