package io.hinterland.app.command;

import io.hinterland.api.RequestList;
import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.queries.resolve.Resolution;
import io.hinterland.queries.resolve.ResolutionTable;
import io.hinterland.queries.resolve.Resolver;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.InvalidInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland resolve}. */
@Command(
        name = "resolve",
        description = {
            "Resolves identifiers of any kind, in any spelling, to nodes of the network.",
            "Takes arXiv ids, DOIs, addresses of the Hub, arXiv, GitHub and Zenodo, and names."
        },
        footer = {
            "",
            "Examples:",
            "  hinterland resolve ids.txt --format csv",
            "  hinterland resolve ids.txt --expand Model,Author --format ndjson",
            "  echo https://arxiv.org/abs/2505.09388 | hinterland resolve -"
        })
public final class ResolveCommand extends GraphQuestion<List<Resolution>> {

    @Parameters(
            paramLabel = "FILE",
            description =
                    "File with one identifier on each line; - for standard input. In an .ndjson or .jsonl file each"
                            + " line is a text in quotes, or an object with the field id.")
    private String file = "";

    @Option(
            names = "--expand",
            paramLabel = "TYPE",
            split = ",",
            description = "Also list what is linked to each node, of these types, such as Model or Author.")
    private List<String> expand = List.of();

    public ResolveCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, List<Resolution>> question() {
        Set<NodeType> types = Resolver.types(expand);
        List<String> ids = ids();
        return graph -> {
            Resolver resolver = new Resolver(graph);
            List<Resolution> resolutions = new ArrayList<>();
            for (int from = 0; from < ids.size(); from += Resolver.MOST) {
                List<String> part = ids.subList(from, Math.min(ids.size(), from + Resolver.MOST));
                int before = from;
                resolver.resolve(part, types).forEach(resolution -> resolutions.add(resolution.after(before)));
            }
            return resolutions;
        };
    }

    @Override
    PrintedAnswer printed(List<Resolution> resolutions) {
        List<List<@Nullable Object>> rows =
                resolutions.stream().map(ResolutionTable::row).toList();
        String counts = Arrays.stream(Resolution.Status.values())
                .map(status -> status.word() + " "
                        + resolutions.stream()
                                .filter(each -> each.status() == status)
                                .count())
                .collect(Collectors.joining(", "));
        return PrintedAnswer.of(resolutions, new AnswerRows(ResolutionTable.COLUMNS, rows))
                .followedBy(resolutions.size() + " identifiers: " + counts + ".");
    }

    private boolean isNdjson() {
        return file.endsWith(".ndjson") || file.endsWith(".jsonl");
    }

    private List<String> ids() {
        try {
            byte[] bytes = file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
            String text = new String(bytes, StandardCharsets.UTF_8);
            return isNdjson() ? RequestList.ndjson(text) : RequestList.lines(text);
        } catch (IOException unreadable) {
            throw new InvalidInputException(
                    "Cannot read " + file + ": there is no such file, or it may not be read", unreadable);
        }
    }
}
