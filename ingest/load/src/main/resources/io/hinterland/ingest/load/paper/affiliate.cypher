UNWIND $rows AS row
MATCH (author:Author {key: row.author})
USING INDEX SEEK author:Author(key)
MERGE (institution:Institution {key: row.institution})
  ON CREATE SET institution += row.fresh
MERGE (author)-[edge:AFFILIATED_WITH]->(institution)
SET edge.printedName = row.printedName, edge.source = row.source
