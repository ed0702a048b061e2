/** Licences as facts: their terms, what reaches a model along its lineage, and what conflicts. No legal advice. */
@NullMarked
package io.hinterland.queries.license;

import org.jspecify.annotations.NullMarked;
