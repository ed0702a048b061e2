// Null takes a property away.
UNWIND $rows AS row
MATCH (paper:Paper {arxivId: row.paper})
USING INDEX SEEK paper:Paper(arxivId)
MATCH (paper)-[written:WRITTEN_BY]->(author:Author)
WHERE coalesce(written.nameKey, author.key) = row.name
SET written += row.says
