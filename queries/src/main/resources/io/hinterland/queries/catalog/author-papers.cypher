MATCH (:Author {key: $key})<-[written:WRITTEN_BY]-(p:Paper)
RETURN p.arxivId AS arxivId, p.title AS title, p.year AS year, p.published AS published, written.position AS position,
  COUNT { (p)<-[cites:CITES]-() WHERE cites.role <> 'boilerplate' } AS models
ORDER BY coalesce(p.published, date({year: coalesce(p.year, 1)})) DESC, arxivId DESC
