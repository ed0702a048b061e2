package io.hinterland.api.network;

import io.hinterland.api.answer.AnswerCsv;
import io.hinterland.api.answer.AnswerForm;
import io.hinterland.api.answer.AnswerJson;
import io.hinterland.queries.resolve.Resolution;
import io.hinterland.queries.resolve.ResolutionTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes resolutions one by one: as a list in JSON, as JSON line by line, or as CSV. */
final class ResolutionWriter {

    private final AnswerForm form;
    private final OutputStream out;
    private boolean isFirst = true;

    ResolutionWriter(AnswerForm form, OutputStream out) {
        this.form = form;
        this.out = out;
        if (form == AnswerForm.CSV) {
            write(AnswerCsv.of(ResolutionTable.COLUMNS, List.of()));
        }
    }

    void write(Resolution resolution) {
        write(
                switch (form) {
                    case JSON -> (isFirst ? "[" : ",") + AnswerJson.line(resolution);
                    case NDJSON -> AnswerJson.line(resolution) + "\n";
                    case CSV -> AnswerCsv.row(ResolutionTable.row(resolution));
                });
        isFirst = false;
    }

    /** Returns whether anything was written. */
    boolean end() {
        if (form == AnswerForm.JSON) {
            write(isFirst ? "[]" : "]");
        }
        return !isFirst;
    }

    private void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
