package io.hinterland.api.analysis;

import io.hinterland.api.ApiSettings;
import io.hinterland.graph.Graph;
import io.hinterland.schema.ProductVersion;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what the start page shows as soon as the server runs, so that whoever opens it first does not wait for that.
 */
@Singleton
final class FirstView {

    private static final Logger LOG = LoggerFactory.getLogger(FirstView.class);

    private final Graph graph;
    private final KeptFigures figures;
    private final Optional<Path> file;

    FirstView(Graph graph, KeptFigures figures, ApiSettings settings) {
        this.graph = graph;
        this.figures = figures;
        file = settings.kept().map(folder -> folder.resolve("figures.json"));
    }

    /** Where there is no folder to keep it in, such as in front of another server, nothing is asked ahead. */
    @EventListener
    void prepare(ServerStartupEvent started) {
        file.ifPresent(place -> {
            Thread counting = new Thread(() -> prepare(place), "first-view");
            counting.setDaemon(true);
            counting.start();
        });
    }

    private void prepare(Path place) {
        try {
            String revision = graph.revision();
            Optional<FirstFigures> known = FirstFigures.read(place, ProductVersion.text(), revision);
            if (known.isPresent()) {
                figures.take(known.get());
            } else {
                FirstFigures.counted(ProductVersion.text(), revision, figures).write(place);
            }
        } catch (IOException | RuntimeException failure) {
            LOG.info("The first view was not counted ahead: {}", failure.toString());
        }
    }
}
