// A mention is its paper and name; it is led to the author whom it was found to mean. Null takes a property away.
UNWIND $rows AS row
MATCH (paper:Paper {arxivId: row.paper})
USING INDEX SEEK paper:Paper(arxivId)
MATCH (paper)-[old:WRITTEN_BY]->(from:Author)
WHERE coalesce(old.nameKey, from.key) = row.name
MERGE (author:Author {key: row.author})
  ON CREATE SET author += row.fresh, author.group = row.group
CREATE (paper)-[written:WRITTEN_BY]->(author)
SET written = properties(old)
SET written += row.edge
DELETE old
