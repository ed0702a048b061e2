// A mention is its paper and name.
UNWIND $rows AS row
MATCH (paper:Paper {arxivId: row.paper})
USING INDEX SEEK paper:Paper(arxivId)
MATCH (paper)-[written:WRITTEN_BY]->(author:Author)
WITH written, row.mentions[coalesce(written.nameKey, author.key)] AS mention
WHERE mention IS NOT NULL
SET written += mention.edge
