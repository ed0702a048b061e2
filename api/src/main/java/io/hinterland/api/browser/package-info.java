/** What Neo4j Browser takes from Hinterland: two styles, a guide, and saved queries. */
@NullMarked
package io.hinterland.api.browser;

import org.jspecify.annotations.NullMarked;
