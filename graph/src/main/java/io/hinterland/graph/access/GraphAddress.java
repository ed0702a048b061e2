package io.hinterland.graph.access;

import io.hinterland.graph.GraphSettings;
import io.hinterland.graph.local.DataDirectory;

/** Where the graph is: on a data directory of this machine, or on a server that others run. */
public sealed interface GraphAddress {

    /** The graph of a data directory, whose server is started where none runs. */
    record Local(DataDirectory directory) implements GraphAddress {}

    /** The graph of a server that runs elsewhere. */
    record Remote(GraphSettings settings) implements GraphAddress {}
}
