MATCH (m:SourceLabel)
WHERE m.listed OR EXISTS { (m)<-[:EdgeType]-() }
RETURN m.SourceKey AS id, m.listed AS listed, coalesce(m.downloads, 0) AS downloads, m.kind AS kind,
  m.createdAt.epochSeconds / 86400 AS created,
  [(m)-[:HAS_PIPELINE]->()-[:OF_MODALITY]->(modality) | modality.key] AS modalities,
  [(m)-[:LICENSED_UNDER]->(license) | license.key] AS licenses
