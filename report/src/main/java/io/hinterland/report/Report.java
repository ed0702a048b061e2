package io.hinterland.report;

import io.hinterland.report.drawing.Markup;
import io.hinterland.schema.ProductVersion;
import java.util.List;

/**
 * A report in sections.
 *
 * @param title what it is about
 * @param introduction what its figures are of
 */
public record Report(String title, String introduction, List<Section> sections) {

    private static final String STYLE = PackagedText.read("report.css");

    public Report {
        sections = List.copyOf(sections);
    }

    /**
     * A part of a report under a heading.
     *
     * @param text a paragraph before the contents; empty for none
     */
    public record Section(String heading, String text, List<SectionContent> contents) {

        public Section {
            contents = List.copyOf(contents);
        }
    }

    /** Returns the page as HTML, which loads nothing. */
    String html() {
        Markup page = new Markup()
                .markup("<!DOCTYPE html>\n")
                .begin("html", "lang", "en")
                .line();
        page.begin("head").single("meta", "charset", "utf-8");
        page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.element("title", title).begin("style").markup(STYLE).end().end().line();
        page.begin("body")
                .begin("main")
                .element("h1", title)
                .element("p", introduction)
                .line();
        sections.forEach(section -> write(section, page));
        page.element("footer", "Hinterland " + ProductVersion.text());
        return page.end().end().end().line().toString();
    }

    private static void write(Section section, Markup page) {
        page.begin("section").element("h2", section.heading()).line();
        if (!section.text().isEmpty()) {
            page.element("p", section.text()).line();
        }
        section.contents().forEach(content -> content.write(page));
        page.end().line();
    }
}
