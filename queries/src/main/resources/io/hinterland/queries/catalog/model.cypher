// The model that has this id today. A listed model was in every complete listing since it was written.
MATCH (named:Model {id: $id})
MATCH (m:Model {id: coalesce(named.renamedTo, named.id)})
WITH m, CASE WHEN m.listed THEN COLLECT { MATCH (s:Snapshot) WHERE s.date > m.lastSeen RETURN max(s.date) }[0] END AS later
RETURN m.id AS id, m.kind AS kind, m.downloads AS downloads, m.likes AS likes, m.createdAt AS createdAt,
  m.lastModified AS lastModified, m.gated AS gated, m.private AS private, m.parameters AS parameters, m.tags AS tags,
  m.listed AS listed, m.goneSince AS goneSince, m.firstSeen AS firstSeen, coalesce(later, m.lastSeen) AS lastSeen,
  head([(m)-[:PUBLISHED_BY]->(owner) | owner.name]) AS owner,
  COLLECT { MATCH (m)-[:USES_LIBRARY]->(n) RETURN n.name ORDER BY n.key } AS libraries,
  COLLECT { MATCH (m)-[:HAS_PIPELINE]->(n) RETURN n.name ORDER BY n.key } AS pipelines,
  COLLECT { MATCH (m)-[:LICENSED_UNDER]->(n) RETURN n.name ORDER BY n.key } AS licenses,
  COLLECT { MATCH (m)-[:IN_LANGUAGE]->(n) RETURN n.name ORDER BY n.key } AS languages,
  COLLECT { MATCH (m)-[:TRAINED_ON]->(n) RETURN n.id ORDER BY n.id } AS datasets,
  COLLECT { MATCH (m)-[:HAS_ARCHITECTURE]->(n) RETURN n.name ORDER BY n.key } AS architectures,
  COUNT { (m)-[:CITES]->() } AS papers,
  COUNT { MATCH (m)-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]->(n) RETURN DISTINCT n }
    AS parents,
  COUNT { MATCH (m)<-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]-(n) RETURN DISTINCT n }
    AS children
