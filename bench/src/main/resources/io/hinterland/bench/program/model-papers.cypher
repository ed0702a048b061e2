MATCH (:Model {id: $id})-[cites:CITES]->(p:Paper)
RETURN p.arxivId AS id, p.title AS title, p.year AS year, p.published AS published,
  cites.role AS role, cites.evidence AS evidence
ORDER BY coalesce(p.published, date({year: coalesce(p.year, 1)})) DESC, id DESC
