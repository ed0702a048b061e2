package io.hinterland.export.folder;

import static io.hinterland.schema.Property.day;
import static io.hinterland.schema.Property.text;
import static io.hinterland.schema.Property.wholeNumber;

import io.hinterland.export.network.Lifetime;
import io.hinterland.export.network.NetworkWriter;
import io.hinterland.export.style.Palette;
import io.hinterland.export.table.TableForm;
import io.hinterland.export.table.TableWriter;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.Property;
import io.hinterland.schema.register.Register;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A network for Cosmograph: {@code edges.csv} are the data, {@code nodes.csv} the metadata. */
final class CosmographFolder implements NetworkWriter {

    private static final List<Property> NODES = List.of(
            text("id"),
            text("label"),
            text("type"),
            text("color"),
            day("time"),
            text("address"),
            wholeNumber("downloads"),
            wholeNumber("likes"));
    private static final List<Property> EDGES =
            List.of(text("source"), text("target"), text("type"), text("color"), day("time"));

    private final OutputStream nodeBytes;
    private final OutputStream edgeBytes;
    private final TableWriter nodes;
    private final TableWriter edges;

    CosmographFolder(Path folder) throws IOException {
        nodeBytes = new BufferedOutputStream(Files.newOutputStream(folder.resolve("nodes.csv")));
        edgeBytes = new BufferedOutputStream(Files.newOutputStream(folder.resolve("edges.csv")));
        nodes = TableForm.CSV.begin(NODES, nodeBytes);
        edges = TableForm.CSV.begin(EDGES, edgeBytes);
    }

    @Override
    public void node(Node node) throws IOException {
        nodes.row(Arrays.asList(
                node.id(),
                node.name(),
                node.type().label(),
                Palette.MODELS.of(node.type()).toString(),
                Lifetime.of(node).start().orElse(null),
                address(node),
                node.properties().get("downloads"),
                node.properties().get("likes")));
    }

    /** The Hub's accounts are spelled as they are shown. */
    private static String address(Node node) {
        String named = node.type() == HubNodeType.OWNER ? node.name() : node.key();
        return Register.ofKeys(node.type())
                .flatMap(register -> register.address(named))
                .orElse("");
    }

    @Override
    public void edge(Edge edge) throws IOException {
        edges.row(Arrays.asList(
                edge.sourceId(),
                edge.targetId(),
                edge.type().name(),
                Palette.MODELS.of(edge.type()).toString(),
                Lifetime.of(edge).start().orElse(null)));
    }

    @Override
    public void close() throws IOException {
        try (nodeBytes;
                edgeBytes) {
            nodes.close();
            edges.close();
        }
    }
}
