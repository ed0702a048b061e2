package io.hinterland.app;

import io.hinterland.testkit.Rounds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one {@link Running} that all of them share, since the sample takes its time to load. */
final class SampleUp implements ParameterResolver {

    /** Three more days take longer to load than all the rest, so that only nightly tests ask for them. */
    private static final String[] HISTORY = Rounds.of(new String[0], new String[] {"--history"});

    /** {@code up} on the sample, which stands in the standard directory of a home of its own. */
    record Running(Distribution distribution, RunningUp up) implements AutoCloseable {

        static Running start() {
            try {
                Distribution distribution = new Distribution(Files.createTempDirectory("hinterland-it"));
                return new Running(distribution, RunningUp.start(distribution, HISTORY));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public void close() throws IOException, InterruptedException {
            up.close();
            List<Path> innermostFirst;
            try (Stream<Path> files = Files.walk(distribution.home())) {
                innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : innermostFirst) {
                Files.delete(file);
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(SampleUp.class))
                .getOrComputeIfAbsent(Running.class, type -> Running.start(), Running.class);
    }
}
