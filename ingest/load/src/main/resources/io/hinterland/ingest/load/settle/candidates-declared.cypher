// A model that declares a parent by now needs no inferred one, and an accepted one only beside others.
MATCH (child:Model)-[candidate:CANDIDATE_OF]->(parent:Model)
WHERE EXISTS { (child)-[:EdgeType]->(declared:Model) WHERE candidate.source = 'inferred' OR declared = parent }
CALL (candidate) {
  DELETE candidate
} IN TRANSACTIONS OF 1000 ROWS
