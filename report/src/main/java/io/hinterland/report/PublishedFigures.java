package io.hinterland.report;

import java.util.List;

/** Table 1 of the GESIS study, of April 2024. The study publishes its other figures as pictures. */
final class PublishedFigures {

    private static final List<UsedModels.Row> ROWS = PackagedText.read("published.tsv")
            .lines()
            .skip(1)
            .map(line -> line.split("\t"))
            .map(cells -> new UsedModels.Row(cells[0], Long.parseLong(cells[1]), Long.parseLong(cells[2])))
            .toList();

    private PublishedFigures() {}

    static List<UsedModels.Row> table1() {
        return ROWS;
    }

    /** Returns how many models the study is about: each has downloads, or has none. */
    static long models() {
        return ROWS.get(0).positive() + ROWS.get(0).zero();
    }
}
