UNWIND $models AS id
MATCH (model:Model {id: id})-[edge]->(target)
USING INDEX SEEK model:Model(id)
RETURN id AS model, type(edge) AS type, coalesce(target.id, target.key, target.arxivId) AS target,
  coalesce(edge.printedName, target.id, target.key, target.arxivId) AS printedName, elementId(edge) AS edge
