// title: Most connected papers
// order: 170
// purpose: Papers by how many listed models cite them, or by how many authors wrote them. Only papers cited by a model
//   count.
// parameter: by (text, one of models|authors, default models) Ranking criterion.
// parameter: boilerplate (boolean, default false) Whether boilerplate citations count, such as that of the carbon
//   calculator in the default model card.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (paper:Paper)
WITH paper, COUNT {
  (paper)<-[citation:CITES]-() WHERE $boilerplate OR citation.role <> 'boilerplate'
} AS models
WHERE models > 0
WITH paper, models, COUNT { (paper)-[:WRITTEN_BY]->() } AS authors
ORDER BY CASE $by WHEN 'authors' THEN authors ELSE models END DESC, paper.arxivId
LIMIT $limit
RETURN paper.arxivId AS paper, paper.title AS title, paper.year AS year, models, authors
