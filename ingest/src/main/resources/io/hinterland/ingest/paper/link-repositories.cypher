UNWIND $rows AS row
MATCH (paper:Paper {arxivId: row.paper})
MERGE (repository:Repository {url: row.url})
CREATE (paper)-[:HAS_CODE]->(repository)
