package io.hinterland.bench.recommendation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A listing of models whose tags can be held out. They are taken out before anything is loaded: whatever the load
 * infers, kinds, roles of citations, cycles, it infers without them.
 */
record ModelRecords(List<ObjectNode> records) {

    private static final String BOILERPLATE = "1910.09700";
    private static final Pattern CITATION = Pattern.compile("(?i)arxiv:([0-9]{4}\\.[0-9]{4,5})(?:v[0-9]+)?");
    private static final Pattern LINEAGE = Pattern.compile(
            "base_model:(?:(?:finetune|quantized|adapter|merge):)?([A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9._-]+)?)");
    private static final Pattern TRAINING =
            Pattern.compile("dataset:([A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9._-]+)?)");

    static ModelRecords read(Path listing) throws IOException {
        return new ModelRecords(RecordLines.read(listing));
    }

    Collection<HeldOutEdges.Edge> links() {
        Collection<HeldOutEdges.Edge> links = new TreeSet<>(HeldOutEdges.Edge.ORDER);
        for (ObjectNode model : records) {
            model.path("tags").forEach(tag -> link(id(model), tag.asText()).ifPresent(links::add));
        }
        return links;
    }

    private static String id(ObjectNode model) {
        return model.path("id").asText();
    }

    private static Optional<HeldOutEdges.Edge> link(String model, String tag) {
        Matcher citation = CITATION.matcher(tag);
        if (citation.matches()) {
            return Optional.of(new HeldOutEdges.Edge(HeldOutEdges.Edge.Kind.CITATION, model, citation.group(1)))
                    .filter(link -> !link.to().equals(BOILERPLATE));
        }
        Matcher training = TRAINING.matcher(tag);
        if (training.matches()) {
            return Optional.of(new HeldOutEdges.Edge(HeldOutEdges.Edge.Kind.TRAINING, model, training.group(1)));
        }
        Matcher parent = LINEAGE.matcher(tag);
        return parent.matches() && !parent.group(1).equals(model)
                ? Optional.of(new HeldOutEdges.Edge(HeldOutEdges.Edge.Kind.LINEAGE, model, parent.group(1)))
                : Optional.empty();
    }

    /** Returns the listing without what is held out. */
    List<ObjectNode> without(HeldOutEdges heldOut) {
        return records.stream().map(model -> rest(model, heldOut)).toList();
    }

    private static ObjectNode rest(ObjectNode model, HeldOutEdges heldOut) {
        ObjectNode rest = model.deepCopy();
        ArrayNode tags = rest.putArray("tags");
        for (JsonNode tag : model.path("tags")) {
            if (link(id(model), tag.asText()).filter(heldOut::has).isEmpty()) {
                tags.add(tag);
            }
        }
        return rest;
    }
}
