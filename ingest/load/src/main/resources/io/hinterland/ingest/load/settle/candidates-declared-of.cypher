// As for all models, for these.
UNWIND $models AS id
MATCH (child:Model {id: id})-[candidate:CANDIDATE_OF]->(parent:Model)
USING INDEX SEEK child:Model(id)
WHERE EXISTS { (child)-[:EdgeType]->(declared:Model) WHERE candidate.source = 'inferred' OR declared = parent }
DELETE candidate
