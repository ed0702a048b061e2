package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.export.folder.ExportFolder;
import io.hinterland.export.network.Selection;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** An export of a network into a folder. */
abstract class FolderExport implements Callable<Integer> {

    private final Surroundings surroundings;
    private final String advice;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private FolderOption output = new FolderOption();

    /** @param advice what to do with the folder */
    FolderExport(Surroundings surroundings, String advice) {
        this.surroundings = surroundings;
        this.advice = advice;
    }

    /**
     * Writes the files, and returns how many nodes and edges they have.
     *
     * @throws IOException if they cannot be written
     */
    abstract Map<String, Long> write(Graph graph, Selection selected, Path folder) throws IOException;

    @Override
    public final Integer call() {
        Selection selected = selection.selection();
        ExportFolder folder = output.folder();
        Map<String, Long> counts = new TreeMap<>();
        try (OpenGraph open = graphOptions.open(surroundings)) {
            folder.fill(path -> counts.putAll(write(open.graph(), selected, path)));
        }
        surroundings.remark("Wrote " + number(counts.get("nodes")) + " nodes and " + number(counts.get("edges"))
                + " edges into " + folder.path() + "; manifest.json has checksums and counts. " + advice);
        return ExitCode.OK;
    }

    private static String number(@Nullable Long count) {
        return String.format(Locale.ROOT, "%,d", count == null ? 0 : count);
    }
}
