package io.hinterland.bench.recommendation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.schema.identity.Key;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Papers whose printed authors can be held out, before authors are told apart. */
record PaperRecords(List<ObjectNode> records) {

    private static final String AUTHORS = "authors";

    static PaperRecords read(Path papers) throws IOException {
        return new PaperRecords(RecordLines.read(papers));
    }

    Collection<HeldOutEdges.Edge> links() {
        Collection<HeldOutEdges.Edge> links = new TreeSet<>(HeldOutEdges.Edge.ORDER);
        for (ObjectNode paper : records) {
            paper.path(AUTHORS).forEach(author -> link(paper, author).ifPresent(links::add));
        }
        return links;
    }

    /** An author is found again by the key that the name makes: that of the foremost of several people. */
    private static Optional<HeldOutEdges.Edge> link(ObjectNode paper, JsonNode author) {
        return Key.find(author.asText())
                .map(key -> new HeldOutEdges.Edge(
                        HeldOutEdges.Edge.Kind.AUTHORSHIP, paper.path("id").asText(), key.value()));
    }

    /** Returns the papers without what is held out. */
    List<ObjectNode> without(HeldOutEdges heldOut) {
        return records.stream().map(paper -> rest(paper, heldOut)).toList();
    }

    private static ObjectNode rest(ObjectNode paper, HeldOutEdges heldOut) {
        ObjectNode rest = paper.deepCopy();
        ArrayNode authors = rest.putArray(AUTHORS);
        for (JsonNode author : paper.path(AUTHORS)) {
            if (link(paper, author).filter(heldOut::has).isEmpty()) {
                authors.add(author);
            }
        }
        return rest;
    }
}
