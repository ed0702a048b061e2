MATCH (node:Author {key: $node})
UNWIND $keys AS key
MATCH (other:Author {key: key})
WHERE other = node OR EXISTS { (node)<-[:WRITTEN_BY]-(:Paper)-[:WRITTEN_BY]->(other) }
RETURN key
