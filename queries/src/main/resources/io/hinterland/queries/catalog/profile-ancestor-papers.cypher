MATCH (m:Model {id: $id})
UNWIND $ancestors AS ancestor
MATCH (:Model {id: ancestor})-[cites:CITES]->(p:Paper)
WHERE cites.role <> 'boilerplate' AND NOT EXISTS { (m)-[:CITES]->(p) }
WITH p, collect(ancestor) AS ancestors
RETURN p.arxivId AS arxivId, p.title AS title, p.year AS year, p.published AS published, ancestors
ORDER BY coalesce(p.published, date({year: coalesce(p.year, 1)})) DESC, arxivId DESC
