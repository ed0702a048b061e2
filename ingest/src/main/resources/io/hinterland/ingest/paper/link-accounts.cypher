UNWIND $rows AS row
MATCH (author:Author {key: row.author})
MERGE (owner:Owner {key: row.account})
  ON CREATE SET owner.name = row.printedName
MERGE (author)-[:HAS_ACCOUNT]->(owner)
