/** Who matters: centralities over lineage, owners and citations, and communities. */
@NullMarked
package io.hinterland.queries.influence;

import org.jspecify.annotations.NullMarked;
