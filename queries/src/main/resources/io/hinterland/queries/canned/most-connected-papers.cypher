// title: Most connected papers
// order: 170
// purpose: Papers by how many listed models cite them for what they are, or by how many authors wrote them. Citations
//   that a tool's card template makes, for its method, stand apart. Only papers cited by a model count.
// parameter: by (text, one of models|methods|authors, default models) Ranking criterion: citations without those of
//   tools, citations of tools alone, or authors.
// parameter: boilerplate (boolean, default false) Whether boilerplate citations count, such as that of the carbon
//   calculator in the default model card.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (paper:Paper)
WITH paper, COUNT {
  (paper)<-[citation:CITES]-()
  WHERE citation.role <> 'method' AND ($boilerplate OR citation.role <> 'boilerplate')
} AS models, COUNT {
  (paper)<-[citation:CITES]-() WHERE citation.role = 'method'
} AS methods
WHERE models + methods > 0
WITH paper, models, methods, COUNT { (paper)-[:WRITTEN_BY]->() } AS authors
ORDER BY CASE $by WHEN 'authors' THEN authors WHEN 'methods' THEN methods ELSE models END DESC, paper.arxivId
LIMIT $limit
RETURN paper.arxivId AS paper, paper.title AS title, paper.year AS year, models, methods, authors
