MATCH (:Paper {arxivId: $value})<-[cites:CITES]-(m:Model)
WHERE m.listed
WITH m, cites
ORDER BY m.downloads DESC, m.id DESC
LIMIT 20
RETURN m.id AS id,
  head([(m)-[:PUBLISHED_BY]->(owner) | owner.name]) AS owner,
  m.kind AS kind,
  head([(m)-[:USES_LIBRARY]->(library) | library.name]) AS library,
  head([(m)-[:HAS_PIPELINE]->(pipeline) | pipeline.name]) AS pipeline,
  m.downloads AS downloads, m.likes AS likes, m.createdAt AS createdAt, m.lastModified AS lastModified,
  m.gated AS gated, m.parameters AS parameters, m.listed AS listed,
  cites.role AS role, cites.evidence AS evidence
