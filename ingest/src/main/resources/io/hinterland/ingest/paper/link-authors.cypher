UNWIND $rows AS row
MATCH (paper:Paper {arxivId: row.paper})
MERGE (author:Author {key: row.author})
  ON CREATE SET author.name = row.edge.printedName, author.group = row.group
CREATE (paper)-[edge:WRITTEN_BY]->(author)
SET edge = row.edge
