UNWIND $ids AS id
MATCH (m:Model {id: id})
RETURN id, COLLECT { MATCH (m)-[:LICENSED_UNDER]->(n) RETURN n.key ORDER BY n.key } AS licenses,
  COLLECT { MATCH (m)-[:TRAINED_ON]->(n) RETURN n.id ORDER BY n.id } AS datasets
