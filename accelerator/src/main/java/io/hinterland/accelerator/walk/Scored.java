// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import org.neo4j.graphdb.Node;

/**
 * A node that walks lead to.
 *
 * @param walks how many walks, or paths, where these are counted, else 0
 * @param score its PathSim or what the walks weigh, where that is asked for, else 0
 */
public record Scored(Node node, long walks, double score) {}
