package io.hinterland.export.network;

import io.hinterland.schema.Worded;
import java.io.IOException;
import java.io.OutputStream;

/** In which format a network is written. */
public enum NetworkForm implements Worded {
    /** GraphML, for Gephi, Cytoscape, yEd, NetworkX, igraph. */
    GRAPHML,
    /** GEXF 1.3, for Gephi. */
    GEXF,
    /** Node-link JSON, for D3 and NetworkX. */
    JSON,
    /** RDF as N-Triples, for triple stores. */
    NTRIPLES,
    /** RDF as JSON-LD 1.1, for web pages and registries. */
    JSONLD;

    /** Returns the media type of files of this format. */
    public String mediaType() {
        return switch (this) {
            case GRAPHML -> "application/graphml+xml";
            case GEXF -> "application/gexf+xml";
            case JSON -> "application/json";
            case NTRIPLES -> "application/n-triples";
            case JSONLD -> "application/ld+json";
        };
    }

    /**
     * Begins a network of this format. The stream stays open.
     *
     * @throws IOException if it cannot be written
     */
    public NetworkWriter begin(OutputStream out) throws IOException {
        return switch (this) {
            case GRAPHML -> new GraphMlNetwork(out);
            case GEXF -> new GexfNetwork(out);
            case JSON -> new JsonNetwork(out);
            case NTRIPLES -> new TriplesNetwork(out);
            case JSONLD -> new JsonLdNetwork(out);
        };
    }
}
