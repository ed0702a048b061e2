MATCH (m:Model)
WHERE m.listed AND m.downloads IS NOT NULL
WITH m
ORDER BY m.downloads DESC, m.id DESC
LIMIT $value
RETURN m.id AS id,
  head([(m)-[:PUBLISHED_BY]->(owner) | owner.name]) AS owner,
  m.kind AS kind,
  head([(m)-[:USES_LIBRARY]->(library) | library.name]) AS library,
  head([(m)-[:HAS_PIPELINE]->(pipeline) | pipeline.name]) AS pipeline,
  m.downloads AS downloads, m.likes AS likes, m.createdAt AS createdAt, m.lastModified AS lastModified,
  m.gated AS gated, m.parameters AS parameters, m.listed AS listed
