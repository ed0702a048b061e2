package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.queries.catalog.ModelDetail;
import io.hinterland.queries.catalog.ModelProfile;
import io.hinterland.queries.catalog.ModelSummary;
import io.hinterland.queries.catalog.PaperSummary;
import io.hinterland.queries.catalog.Relatives;
import io.hinterland.queries.history.ModelHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The profile of a model in rows, each with the part of the profile that it belongs to. Absent facts have no row. */
final class ModelScreen {

    /** Longer lists end with their number; JSON has all of them. */
    private static final int LONGEST_LIST = 12;

    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    private ModelScreen() {}

    static AnswerRows of(ModelProfile profile) {
        ModelScreen screen = new ModelScreen();
        screen.facts(profile.model());
        screen.lineage(profile);
        screen.papers(profile);
        profile.results()
                .forEach(result -> screen.row(
                        "result",
                        result.name().orElse(result.benchmark()),
                        result.metric().orElse("") + " " + result.value().orElse("")
                                + (result.verified() ? " (verified)" : "")));
        screen.history(profile.history());
        return new AnswerRows(List.of("of", "what", "value"), screen.rows);
    }

    private void facts(ModelDetail model) {
        row("model", "id", model.id());
        row("model", "owner", model.owner());
        row("model", "kind", model.kind());
        row("model", "license", list(model.licenses()));
        row("model", "pipeline", list(model.pipelines()));
        row("model", "library", list(model.libraries()));
        row("model", "language", list(model.languages()));
        row("model", "architecture", list(model.architectures()));
        row("model", "datasets", list(model.datasets()));
        row("model", "parameters", model.parameters().map(ModelScreen::count));
        row("model", "downloads", model.downloads().map(ModelScreen::count));
        row("model", "likes", model.likes().map(ModelScreen::count));
        row("model", "gated", model.gated());
        row("model", "created", model.createdAt().map(Instant::toString));
        row("model", "modified", model.lastModified().map(Instant::toString));
        row("model", "gone since", model.goneSince().map(Object::toString));
        if (!model.listed() && model.goneSince().isEmpty()) {
            row("model", "listed", "no, it is only named as a parent");
        }
    }

    private void lineage(ModelProfile profile) {
        profile.parents()
                .forEach(parent -> row(
                        "parent",
                        String.join(", ", parent.relations()),
                        parent.id() + licensed(parent.licenses()) + downloads(parent.downloads())));
        profile.children().byRelation().forEach((relation, number) -> {
            if (number > 0) {
                row("children", relation, count(number));
            }
        });
        profile.children()
                .most()
                .items()
                .forEach(child -> row("child", relations(child), child.id() + downloads(child.downloads())));
        if (profile.siblings().total() > 0) {
            row("siblings", "number", count(profile.siblings().total()));
        }
        for (ModelSummary sibling : profile.siblings().most()) {
            row("sibling", sibling.kind().orElse(""), sibling.id() + downloads(sibling.downloads()));
        }
    }

    private void papers(ModelProfile profile) {
        profile.papers().forEach(cited -> row("paper", cited.role(), title(cited.paper())));
        profile.ancestorPapers()
                .forEach(behind -> row("paper", "of " + behind.ancestors().get(0), title(behind.paper())));
    }

    private void history(ModelHistory history) {
        row("history", "first seen", history.firstSeen().map(Object::toString));
        row("history", "last seen", history.lastSeen().map(Object::toString));
        if (history.counters().size() > 1) {
            Stream.of(
                            history.counters().get(0),
                            history.counters().get(history.counters().size() - 1))
                    .forEach(day -> row(
                            "history",
                            day.day().toString(),
                            Stream.of(
                                            day.downloads().map(number -> count(number) + " downloads"),
                                            day.likes().map(number -> count(number) + " likes"))
                                    .flatMap(Optional::stream)
                                    .collect(Collectors.joining(", "))));
        }
        if (!history.removedEdges().isEmpty()) {
            row("history", "removed edges", count(history.removedEdges().size()));
        }
    }

    private void row(String of, String what, Optional<String> value) {
        value.ifPresent(present -> row(of, what, present));
    }

    private void row(String of, String what, String value) {
        rows.add(List.of(of, what, value));
    }

    private static Optional<String> list(List<String> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String first = values.stream().limit(LONGEST_LIST).collect(Collectors.joining(", "));
        return Optional.of(values.size() > LONGEST_LIST ? first + ", … " + count(values.size()) + " in all" : first);
    }

    private static String relations(Relatives.Relative relative) {
        return relative.links().stream()
                .map(Relatives.Relative.Link::relation)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String title(PaperSummary paper) {
        return paper.arxivId() + paper.title().map(title -> "  " + title).orElse("");
    }

    private static String licensed(List<String> licenses) {
        return licenses.isEmpty() ? ", no license" : ", " + String.join(", ", licenses);
    }

    private static String downloads(Optional<Long> downloads) {
        return downloads.map(number -> ", " + count(number) + " downloads").orElse("");
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
