package io.hinterland.testkit;

import io.hinterland.graph.Graph;

/** A server for the tests of one JVM, with one database. */
interface TestServer extends AutoCloseable {

    Graph graph();

    @Override
    void close();
}
