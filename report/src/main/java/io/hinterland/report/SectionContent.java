package io.hinterland.report;

import io.hinterland.report.drawing.Markup;
import java.io.IOException;

/** What a section shows: each is a part of the page, and files of its own. */
public sealed interface SectionContent permits DataTable, Picture, NetworkPicture {

    /** Writes it as a part of the page. */
    void write(Markup page);

    /**
     * Writes it as files.
     *
     * @throws IOException if it cannot be written
     */
    void write(ReportFolder folder) throws IOException;
}
