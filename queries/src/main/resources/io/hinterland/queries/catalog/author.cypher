MATCH (a:Author {key: $key})
RETURN a.name AS name, a.group AS group,
  COLLECT { MATCH (a)-[:HAS_ACCOUNT]->(owner) RETURN owner.name ORDER BY owner.key } AS accounts
