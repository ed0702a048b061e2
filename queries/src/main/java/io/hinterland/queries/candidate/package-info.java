/**
 * Candidates for the parents of models that declare none, inferred from names and what models state, with confidence.
 */
@NullMarked
package io.hinterland.queries.candidate;

import org.jspecify.annotations.NullMarked;
