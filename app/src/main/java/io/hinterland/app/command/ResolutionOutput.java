package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.queries.resolve.Resolution;
import io.hinterland.queries.resolve.Resolution.Status;
import io.hinterland.queries.resolve.ResolutionTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints resolutions: rows for programs at once, what has to be whole at the end. */
final class ResolutionOutput {

    private final FormatOption output;
    private final Surroundings surroundings;
    private final List<Resolution> kept = new ArrayList<>();
    private final Map<Status, Long> counts = new EnumMap<>(Status.class);
    private int total;

    ResolutionOutput(FormatOption output, Surroundings surroundings) {
        this.output = output;
        this.surroundings = surroundings;
    }

    /** Takes the next resolutions, whose positions begin at 0. */
    void add(List<Resolution> part) {
        part.forEach(resolution -> counts.merge(resolution.status(), 1L, Long::sum));
        if (output.isForPrograms()) {
            output.printRows(rows(part), total == 0, surroundings);
        } else {
            part.forEach(resolution -> kept.add(resolution.after(total)));
        }
        total += part.size();
    }

    /** Returns whether nobody reads on. */
    boolean isLeft() {
        return surroundings.out().checkError();
    }

    /** Prints what is still to be printed. */
    void end() {
        if (output.isForPrograms() && total > 0) {
            return;
        }
        String number = Arrays.stream(Status.values())
                .map(status -> status.word() + " " + counts.getOrDefault(status, 0L))
                .collect(Collectors.joining(", "));
        output.print(
                PrintedAnswer.of(kept, rows(kept)).followedBy(total + " identifiers: " + number + "."), surroundings);
    }

    private static AnswerRows rows(List<Resolution> resolutions) {
        return new AnswerRows(
                ResolutionTable.COLUMNS,
                resolutions.stream().map(ResolutionTable::row).toList());
    }
}
