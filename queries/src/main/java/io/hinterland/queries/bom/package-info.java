/** Bills of materials: a model with all that it derives from and was trained on, in the forms of other tools. */
@NullMarked
package io.hinterland.queries.bom;

import org.jspecify.annotations.NullMarked;
