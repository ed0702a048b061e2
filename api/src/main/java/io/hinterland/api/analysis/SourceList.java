package io.hinterland.api.analysis;

import io.hinterland.api.RequestList;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * The nodes that a question is about, in the body of a request.
 *
 * @param sources source nodes, each a model id, an arXiv id or a node name
 */
@Introspected
record SourceList(List<String> sources) {

    static final RequestList FORM = new RequestList("sources", "[\"2505.09388\", \"2309.00071\"]");
}
