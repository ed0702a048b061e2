package io.hinterland.report;

import io.hinterland.export.style.Palette;
import io.hinterland.graph.Graph;
import io.hinterland.schema.HubNodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The networks of figures 8 to 11 of the study, around all models of a range. */
record RangeNetworks(Graph graph) {

    private static final String MOST_DOWNLOADED = "models with more than 50,000 downloads";

    /**
     * A network of the study.
     *
     * @param of what it is around, in words
     */
    private record Figure(int number, String by, String range, int dataModel, String of) {

        AskedQuery query() {
            return new AskedQuery(
                    "range-network", Map.of("by", by, "range", range, "dataModel", String.valueOf(dataModel)));
        }

        String caption() {
            return "Figure " + number + ": " + of + ", "
                    + (dataModel == 1
                            ? "their tags, pipelines, libraries and papers"
                            : "the papers that they cite, and the papers' authors and dates");
        }

        Palette palette() {
            return dataModel == 1 ? Palette.MODELS : Palette.PAPERS;
        }
    }

    Report.Section shared() {
        return section(
                "4. What do the most used models share?",
                "question-4",
                List.of(
                        new Figure(8, "downloads", "50001+", 1, MOST_DOWNLOADED),
                        new Figure(9, "likes", "5001-10000", 1, "models with 5,001 to 10,000 likes")),
                List.of(HubNodeType.TAG, HubNodeType.PIPELINE, HubNodeType.LIBRARY));
    }

    Report.Section papers() {
        return section(
                "5. Which papers and authors stand behind the most used models?",
                "question-5",
                List.of(
                        new Figure(10, "downloads", "50001+", 2, MOST_DOWNLOADED),
                        new Figure(11, "likes", "1001-5000", 2, "models with 1,001 to 5,000 likes")),
                List.of(HubNodeType.PAPER, HubNodeType.AUTHOR, HubNodeType.PUBLICATION_DATE));
    }

    private Report.Section section(String heading, String file, List<Figure> figures, List<HubNodeType> linked) {
        List<Finding> findings = new ArrayList<>();
        List<SectionContent> pictures = new ArrayList<>();
        for (Figure figure : figures) {
            CollectedNetwork network = CollectedNetwork.of(figure.query().wholeAnswer(graph));
            findings.addAll(findings(figure, network, linked));
            pictures.add(NetworkPicture.of(
                    "figure-" + figure.number(),
                    figure.caption() + ": " + figure.query().command(),
                    network,
                    figure.palette()));
        }
        List<SectionContent> contents = new ArrayList<>(List.of(Finding.table(file, findings)));
        contents.addAll(pictures);
        return new Report.Section(heading, "", contents);
    }

    private static List<Finding> findings(Figure figure, CollectedNetwork network, List<HubNodeType> linked) {
        String where = "figure " + figure.number() + ": ";
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(
                where + "models",
                network.count(HubNodeType.MODEL),
                figure.query().command()));
        for (HubNodeType type : linked) {
            String name = type.label().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
            findings.add(new Finding(
                    where + "nodes of type " + name,
                    network.count(type),
                    figure.query().command()));
            findings.add(new Finding(
                    where + name + " with most edges",
                    network.mostLinked(type).orElse(null),
                    figure.query().command()));
        }
        return findings;
    }
}
