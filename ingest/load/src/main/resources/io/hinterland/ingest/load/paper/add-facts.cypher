// Adds code and accounts to papers of which more is known than the record says; what they have stays.
UNWIND $rows AS row
MATCH (paper:Paper {arxivId: row.id})
USING INDEX SEEK paper:Paper(arxivId)
FOREACH (url IN CASE WHEN EXISTS { (paper)-[:HAS_CODE]->() } THEN [] ELSE row.repositories END |
  MERGE (repository:Repository {url: url})
  CREATE (paper)-[:HAS_CODE]->(repository))
WITH paper, row
UNWIND row.authors AS writer
UNWIND writer.accounts AS account
MATCH (paper)-[written:WRITTEN_BY]->(author:Author)
WHERE toLower(written.printedName) = toLower(writer.printedName) AND written.account IS NULL
MERGE (owner:Owner {key: account.key})
  ON CREATE SET owner.name = account.name
SET written.account = account.key
MERGE (author)-[:HAS_ACCOUNT]->(owner)
