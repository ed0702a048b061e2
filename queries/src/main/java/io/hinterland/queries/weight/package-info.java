/**
 * Sketches of the weights of models, made from a sample of them, and how far models are apart by their weights. Files
 * are mapped into memory and never run.
 */
@NullMarked
package io.hinterland.queries.weight;

import org.jspecify.annotations.NullMarked;
