package io.hinterland.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.ingest.source.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * A listing from which a tenth of the citations and of the lineage was taken to test by, and another tenth to learn by.
 * The tags themselves are taken out, before anything is loaded: whatever the load infers, kinds, roles of citations,
 * cycles, it infers without them.
 */
final class HeldOut {

    /** One edge: what a model's tag says. */
    record Link(String model, String target, boolean citation) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOILERPLATE = "1910.09700";
    private static final Pattern CITATION = Pattern.compile("(?i)arxiv:([0-9]{4}\\.[0-9]{4,5})(?:v[0-9]+)?");
    private static final Pattern LINEAGE = Pattern.compile(
            "base_model:(?:(?:finetune|quantized|adapter|merge):)?([A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9._-]+)?)");

    private final List<ObjectNode> records = new ArrayList<>();
    private final List<Link> citations;
    private final List<Link> lineage;

    HeldOut(Path listing, long seed) throws IOException {
        Set<String> found = new TreeSet<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(listing)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ObjectNode model = (ObjectNode) JSON.readTree(line);
                records.add(model);
                String id = model.path("id").asText();
                model.path("tags").forEach(tag -> link(id, tag.asText())
                        .ifPresent(link -> found.add(link.citation() + "\n" + id + "\n" + link.target())));
            }
        }
        citations = shuffled(found, true, seed);
        lineage = shuffled(found, false, seed);
    }

    private static List<Link> shuffled(Set<String> found, boolean citation, long seed) {
        List<Link> links = new ArrayList<>();
        for (String text : found) {
            String[] parts = text.split("\n", 3);
            if (Boolean.parseBoolean(parts[0]) == citation) {
                links.add(new Link(parts[1], parts[2], citation));
            }
        }
        Collections.shuffle(links, new Random(seed));
        return links;
    }

    private static Optional<Link> link(String model, String tag) {
        Matcher citation = CITATION.matcher(tag);
        if (citation.matches()) {
            return Optional.of(new Link(model, citation.group(1), true))
                    .filter(link -> !link.target().equals(BOILERPLATE));
        }
        Matcher parent = LINEAGE.matcher(tag);
        return parent.matches() && !parent.group(1).equals(model)
                ? Optional.of(new Link(model, parent.group(1), false))
                : Optional.empty();
    }

    /** Returns the tenth to test by. */
    List<Link> test(boolean citation) {
        List<Link> all = citation ? citations : lineage;
        return all.subList(0, all.size() / 10);
    }

    /** Returns the tenth to learn by. */
    List<Link> validation(boolean citation) {
        List<Link> all = citation ? citations : lineage;
        return all.subList(all.size() / 10, all.size() / 5);
    }

    int total(boolean citation) {
        return citation ? citations.size() : lineage.size();
    }

    /** Returns the listing without either. */
    Source rest() {
        Set<Link> taken = new HashSet<>();
        for (boolean citation : new boolean[] {true, false}) {
            taken.addAll(test(citation));
            taken.addAll(validation(citation));
        }
        StringBuilder lines = new StringBuilder();
        for (ObjectNode model : records) {
            String id = model.path("id").asText();
            ObjectNode rest = model.deepCopy();
            ArrayNode tags = rest.putArray("tags");
            for (JsonNode tag : model.path("tags")) {
                if (link(id, tag.asText()).filter(taken::contains).isEmpty()) {
                    tags.add(tag);
                }
            }
            lines.append(rest).append('\n');
        }
        return Source.text("held-out-2026-08-22.jsonl", lines.toString());
    }
}
