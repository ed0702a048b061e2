/** Figures over the listed models that pass filters: what the overview of the web page shows. */
@NullMarked
package io.hinterland.queries.figures;

import org.jspecify.annotations.NullMarked;
