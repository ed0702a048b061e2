// What was inferred is no edge of a record.
UNWIND $models AS id
MATCH (model:Model {id: id})-[edge:!CANDIDATE_OF]->(target)
USING INDEX SEEK model:Model(id)
RETURN id AS model, type(edge) AS type, coalesce(target.id, target.key, target.arxivId, target.url) AS target,
  properties(edge) AS properties, elementId(edge) AS edge
