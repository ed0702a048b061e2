UNWIND range(0, size($ids) - 1) AS place
MATCH (m:Model {id: $ids[place]})
RETURN m.id AS id, head([(m)-[:PUBLISHED_BY]->(owner) | owner.name]) AS supplier, m.kind AS kind,
  toString(m.createdAt) AS created, toString(m.lastModified) AS modified, m.parameters AS parameters,
  m.co2Grams AS co2Grams, m.listed AS listed,
  COLLECT { MATCH (m)-[:LICENSED_UNDER]->(n) RETURN n.key ORDER BY n.key } AS licenses,
  COLLECT { MATCH (m)-[:HAS_PIPELINE]->(n) RETURN n.name ORDER BY n.key } AS pipelines,
  COLLECT { MATCH (m)-[:USES_LIBRARY]->(n) RETURN n.name ORDER BY n.key } AS libraries,
  COLLECT { MATCH (m)-[:HAS_ARCHITECTURE]->(n) RETURN n.name ORDER BY n.key } AS architectures,
  COLLECT { MATCH (m)-[:TRAINED_ON]->(n) RETURN n.id ORDER BY n.id } AS datasets,
  COLLECT { MATCH (m)-[cites:CITES]->(n) WHERE cites.role <> 'boilerplate' RETURN n.arxivId ORDER BY n.arxivId }
    AS papers,
  COLLECT {
    MATCH (m)-[result:EVALUATED_ON]->(n)
    UNWIND range(0, size(result.metrics) - 1) AS each
    WITH n.name AS benchmark, result.metrics[each] AS metric, toString(result.values[each]) AS value
    RETURN [benchmark, metric, value] ORDER BY benchmark, metric, value
  } AS results
ORDER BY place
