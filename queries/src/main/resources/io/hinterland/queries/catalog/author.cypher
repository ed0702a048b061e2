MATCH (a:Author {key: $key})
RETURN a.name AS name, a.group AS group, a.confidence AS confidence, a.apart AS apart,
  COLLECT { MATCH (a)<-[w:WRITTEN_BY]-() RETURN DISTINCT w.printedName AS spelling ORDER BY spelling } AS printedNames,
  COLLECT { MATCH (a)-[:HAS_ACCOUNT]->(owner) RETURN owner.name ORDER BY owner.key } AS accounts
