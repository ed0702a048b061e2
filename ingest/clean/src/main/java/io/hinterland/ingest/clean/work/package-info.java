/**
 * What sources other than arXiv and the Hub say of papers: OpenAlex, Semantic Scholar, Crossref, DataCite, ORCID,
 * Papers with Code. Each has its own form; {@link io.hinterland.ingest.clean.work.Work} is what they have in common.
 */
@NullMarked
package io.hinterland.ingest.clean.work;

import org.jspecify.annotations.NullMarked;
