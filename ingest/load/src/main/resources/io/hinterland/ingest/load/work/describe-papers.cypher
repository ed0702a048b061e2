// A paper's own DOI stays; null takes a property away.
UNWIND $rows AS row
MATCH (paper:Paper {arxivId: row.paper})
USING INDEX SEEK paper:Paper(arxivId)
SET paper += row.properties
