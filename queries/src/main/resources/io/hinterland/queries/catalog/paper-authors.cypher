MATCH (:Paper {arxivId: $arxivId})-[written:WRITTEN_BY]->(a:Author)
RETURN written.position AS position, a.key AS key, coalesce(a.name, a.key) AS name,
  written.printedName AS printedName, a.group AS group,
  COLLECT { MATCH (a)-[:HAS_ACCOUNT]->(owner) RETURN owner.name ORDER BY owner.key } AS accounts
ORDER BY position, key
