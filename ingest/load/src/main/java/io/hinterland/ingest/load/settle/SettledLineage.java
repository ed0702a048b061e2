package io.hinterland.ingest.load.settle;

import java.util.List;

/**
 * The lineage of a graph whose cycles are broken.
 *
 * @param setAside the edges that closed them, {@code child → parent}, in order
 * @param standing all others
 */
record SettledLineage(List<String> setAside, Lineage standing) {}
