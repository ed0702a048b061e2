package io.hinterland.app.command;

import io.hinterland.queries.license.LicenseAnswer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found about the licences behind a model in rows: violations, conflicts, and what holds for it. */
final class LicenseRows {

    static final List<String> COLUMNS = List.of("model", "finding", "severity", "what", "license", "path");

    private LicenseRows() {}

    static List<List<@Nullable Object>> of(LicenseAnswer answer) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        answer.violations()
                .forEach(violation -> rows.add(List.of(
                        answer.model(),
                        "violation",
                        "",
                        violation.reason(),
                        violation.license(),
                        path(violation.path()))));
        answer.conflicts()
                .forEach(conflict -> rows.add(List.of(
                        answer.model(),
                        conflict.kind().word(),
                        conflict.severity().word(),
                        conflict.reason(),
                        conflict.license().orElse(""),
                        path(conflict.path()))));
        answer.obligations()
                .forEach(obligation -> rows.add(List.of(
                        answer.model(),
                        obligation.term().isLimit() ? "limit" : "duty",
                        "",
                        obligation.term().word(),
                        obligation.license(),
                        path(obligation.path()))));
        return rows;
    }

    private static String path(List<String> ids) {
        return String.join(" > ", ids);
    }
}
