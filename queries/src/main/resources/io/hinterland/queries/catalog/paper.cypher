MATCH (p:Paper {arxivId: $arxivId})
RETURN p.arxivId AS arxivId, p.title AS title, p.year AS year, p.published AS published, p.doi AS doi,
  CASE WHEN p.updated IS NULL THEN null ELSE date(p.updated) END AS updated,
  p.metadata AS metadata, p.withdrawn AS withdrawn,
  COLLECT { MATCH (p)-[in:IN_CATEGORY]->(c) RETURN c.name ORDER BY coalesce(in.primary, false) DESC, c.key }
    AS categories,
  COLLECT { MATCH (p)-[:HAS_CODE]->(r) RETURN r.url ORDER BY r.url } AS code,
  {
    own: COUNT { (p)<-[:CITES {role: 'own'}]-() },
    inherited: COUNT { (p)<-[:CITES {role: 'inherited'}]-() },
    boilerplate: COUNT { (p)<-[:CITES {role: 'boilerplate'}]-() },
    other: COUNT { (p)<-[:CITES {role: 'other'}]-() }
  } AS models
