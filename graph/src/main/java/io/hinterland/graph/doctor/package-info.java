/** What may be wrong with a machine, a server or a graph, looked at one thing at a time, with what mends it. */
@NullMarked
package io.hinterland.graph.doctor;

import org.jspecify.annotations.NullMarked;
