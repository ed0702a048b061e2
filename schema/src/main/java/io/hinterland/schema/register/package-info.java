/** What identifiers of any register name: Hub, arXiv, DOI, code hosts, ORCID, ROR, OpenAlex, Semantic Scholar. */
@NullMarked
package io.hinterland.schema.register;

import org.jspecify.annotations.NullMarked;
