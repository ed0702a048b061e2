package io.hinterland.report;

import io.hinterland.export.network.NetworkForm;
import io.hinterland.export.network.NetworkWriter;
import io.hinterland.export.style.Palette;
import io.hinterland.report.drawing.Markup;
import io.hinterland.report.drawing.NetworkDrawing;
import io.hinterland.schema.HubNodeType;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A network: drawn, as GraphML, and its nodes and edges as tables.
 *
 * @param file name of its files, without endings
 * @param caption what it shows
 * @param svg the network as it is drawn
 */
public record NetworkPicture(String file, String caption, CollectedNetwork network, Palette palette, String svg)
        implements SectionContent {

    static NetworkPicture of(String file, String caption, CollectedNetwork network, Palette palette) {
        List<NetworkDrawing.Dot> dots = network.nodes().stream()
                .map(node -> new NetworkDrawing.Dot(
                        node.id(),
                        node.name(),
                        node.type().label(),
                        palette.of(node.type()).toString()))
                .toList();
        List<NetworkDrawing.Line> lines = network.edges().stream()
                .map(edge -> new NetworkDrawing.Line(
                        edge.sourceId(),
                        edge.targetId(),
                        palette.of(edge.type()).toString()))
                .toList();
        return new NetworkPicture(file, caption, network, palette, new NetworkDrawing(caption, dots, lines).svg());
    }

    @Override
    public void write(Markup page) {
        page.begin("figure").begin("div", "class", "network").markup(svg).end().line();
        page.begin("figcaption").text(caption + ". " + size() + " ");
        types().forEach(type -> {
            page.element("span", "", "class", "dot", "style", "background:" + palette.of(type));
            page.text(String.format(Locale.ROOT, " %s %,d ", type.label(), network.count(type)));
        });
        links().forEach(name -> page.text(" ").element("a", name, "href", name));
        page.end().end().line();
    }

    private String size() {
        int nodes = network.nodes().size();
        String drawn = nodes > NetworkDrawing.MOST_DOTS
                ? String.format(
                        Locale.ROOT, "; the picture has the %,d nodes with most edges", NetworkDrawing.MOST_DOTS)
                : "";
        return String.format(
                Locale.ROOT, "%,d nodes, %,d edges%s.", nodes, network.edges().size(), drawn);
    }

    private Stream<HubNodeType> types() {
        return Stream.of(HubNodeType.values()).filter(type -> network.count(type) > 0);
    }

    private List<String> links() {
        return Stream.of(".svg", ".graphml", "-nodes.csv", "-edges.csv")
                .map(ending -> file + ending)
                .toList();
    }

    @Override
    public void write(ReportFolder folder) throws IOException {
        new Picture(file, caption, svg).write(folder);
        folder.write(file + ".graphml", out -> {
            try (NetworkWriter graph = NetworkForm.GRAPHML.begin(out)) {
                for (NetworkWriter.Node node : network.nodes()) {
                    graph.node(node);
                }
                for (NetworkWriter.Edge edge : network.edges()) {
                    graph.edge(edge);
                }
            }
        });
        nodes().write(folder);
        edges().write(folder);
    }

    private DataTable nodes() {
        List<List<@Nullable Object>> rows = network.nodes().stream()
                .map(node -> Arrays.<@Nullable Object>asList(node.type().label(), node.key(), node.name()))
                .toList();
        return new DataTable(file + "-nodes", caption, List.of("type", "key", "name"), rows, 0);
    }

    private DataTable edges() {
        List<List<@Nullable Object>> rows = network.edges().stream()
                .map(edge -> Arrays.<@Nullable Object>asList(
                        edge.type().source().label(),
                        edge.source(),
                        edge.type().name(),
                        edge.type().target().label(),
                        edge.target()))
                .toList();
        return new DataTable(
                file + "-edges", caption, List.of("sourceType", "source", "type", "targetType", "target"), rows, 0);
    }
}
