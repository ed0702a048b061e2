package io.hinterland.api.analysis;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.queries.figures.FigureFilters;
import io.hinterland.queries.figures.Figures;
import io.hinterland.queries.figures.Group;
import io.hinterland.queries.figures.GroupOrder;
import io.hinterland.queries.figures.Grouping;
import io.hinterland.queries.figures.Totals;
import io.hinterland.queries.figures.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the start page shows before anybody filters: it is counted ahead, and kept in a file.
 *
 * @param program version of the program that counted it
 * @param revision of the graph
 * @param counts groups, in the order of {@link #QUESTIONS}
 */
record FirstFigures(String program, String revision, Totals totals, List<Usage> usage, List<List<Group>> counts) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** In the order in which the page shows them. */
    private static final List<KeptFigures.Grouped> QUESTIONS = List.of(
            new KeptFigures.Grouped(Grouping.MONTH, GroupOrder.KEY),
            new KeptFigures.Grouped(Grouping.PIPELINE, GroupOrder.MODELS),
            new KeptFigures.Grouped(Grouping.PIPELINE, GroupOrder.LIKES),
            new KeptFigures.Grouped(Grouping.KIND, GroupOrder.MODELS),
            new KeptFigures.Grouped(Grouping.MODALITY, GroupOrder.MODELS),
            new KeptFigures.Grouped(Grouping.DOWNLOAD_RANGE, GroupOrder.KEY),
            new KeptFigures.Grouped(Grouping.LIKE_RANGE, GroupOrder.KEY),
            new KeptFigures.Grouped(Grouping.MODEL, GroupOrder.DOWNLOADS),
            new KeptFigures.Grouped(Grouping.OWNER, GroupOrder.DOWNLOADS),
            new KeptFigures.Grouped(Grouping.PAPER, GroupOrder.MODELS),
            new KeptFigures.Grouped(Grouping.LIBRARY, GroupOrder.MODELS),
            new KeptFigures.Grouped(Grouping.LICENSE, GroupOrder.MODELS),
            new KeptFigures.Grouped(Grouping.TAG, GroupOrder.MODELS));

    /** Counts one after the other. */
    static FirstFigures counted(String program, String revision, KeptFigures figures) {
        Totals totals = figures.totals(FigureFilters.NONE);
        List<List<Group>> counts = new ArrayList<>();
        List<Usage> usage = figures.usage(FigureFilters.NONE);
        QUESTIONS.forEach(question -> counts.add(figures.groups(FigureFilters.NONE, question, Figures.MOST_GROUPS)));
        return new FirstFigures(program, revision, totals, usage, counts);
    }

    @JsonIgnore
    Map<KeptFigures.Grouped, List<Group>> groups() {
        Map<KeptFigures.Grouped, List<Group>> groups = new HashMap<>();
        for (int at = 0; at < QUESTIONS.size(); at++) {
            groups.put(QUESTIONS.get(at), counts.get(at));
        }
        return groups;
    }

    /** Returns what a file has, if the same program counted it over the same state of the graph. */
    static Optional<FirstFigures> read(Path file, String program, String revision) throws IOException {
        return Files.notExists(file)
                ? Optional.empty()
                : Optional.of(JSON.readValue(file.toFile(), FirstFigures.class))
                        .filter(read -> program.equals(read.program())
                                && revision.equals(read.revision())
                                && read.counts().size() == QUESTIONS.size());
    }

    void write(Path file) throws IOException {
        Path begun = Files.createTempFile(
                Files.createDirectories(file.toAbsolutePath().getParent()), "figures", ".begun");
        JSON.writeValue(begun.toFile(), this);
        Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
