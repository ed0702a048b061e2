// A mention is its paper and name; it is led to the author whom it was found to mean. Null takes a property away.
UNWIND $rows AS row
MATCH (paper:Paper {arxivId: row.paper})
USING INDEX SEEK paper:Paper(arxivId)
MATCH (paper)-[old:WRITTEN_BY]->(from:Author)
WITH paper, old, row.mentions[coalesce(old.nameKey, from.key)] AS mention
WHERE mention IS NOT NULL
MERGE (author:Author {key: mention.author})
  ON CREATE SET author += mention.fresh, author.group = mention.group
CREATE (paper)-[written:WRITTEN_BY]->(author)
SET written = properties(old)
SET written += mention.edge
DELETE old
