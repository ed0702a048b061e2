// What the listed models of an account are, each kind of value by how many models have it.
MATCH (:Owner {key: $owner})<-[:PUBLISHED_BY]-(model:Model)
WHERE model.listed
CALL (model) {
  RETURN 'kind' AS what, model.kind AS value
  UNION ALL
  MATCH (model)-[:HAS_PIPELINE]->(pipeline:Pipeline)
  RETURN 'task' AS what, pipeline.key AS value
  UNION ALL
  MATCH (model)-[:USES_LIBRARY]->(library:Library)
  RETURN 'library' AS what, library.key AS value
  UNION ALL
  MATCH (model)-[:LICENSED_UNDER]->(license:License)
  RETURN 'license' AS what, license.key AS value
}
WITH what, value, count(*) AS models
WHERE value IS NOT NULL
RETURN what, value, models
ORDER BY what, models DESC, value
