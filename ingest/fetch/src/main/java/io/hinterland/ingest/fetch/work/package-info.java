/** The clients of OpenAlex, Semantic Scholar, Crossref and DataCite, which answer for many papers at once. */
@NullMarked
package io.hinterland.ingest.fetch.work;

import org.jspecify.annotations.NullMarked;
