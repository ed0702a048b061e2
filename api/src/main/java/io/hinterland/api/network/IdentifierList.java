package io.hinterland.api.network;

import io.hinterland.api.RequestList;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * The identifiers to resolve, in the body of a request.
 *
 * @param ids identifiers of any register, in any spelling
 */
@Introspected
record IdentifierList(List<String> ids) {

    static final RequestList FORM = new RequestList("ids", "[\"arXiv:2505.09388\", \"Qwen/Qwen3-8B\"]");
}
