OPTIONAL MATCH (child:Model {id: $source})
OPTIONAL MATCH (parent:Model {id: $target})
RETURN child IS NOT NULL AS hasChild, parent IS NOT NULL AS hasParent,
  EXISTS { (child)-[:EdgeType]->(parent) } AS declares,
  EXISTS { (parent)-[:EdgeType*1..30]->(child) } AS derives,
  head([(child)-[candidate:CANDIDATE_OF]->(parent) | candidate.relation]) AS relation
