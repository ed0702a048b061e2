/**
 * What the Hugging Face Hub is asked for, within its limits: its listing and the derivatives of a model in crawls that
 * can be interrupted, single models, cards, owners, datasets and daily papers.
 */
@NullMarked
package io.hinterland.ingest.fetch.hub;

import org.jspecify.annotations.NullMarked;
