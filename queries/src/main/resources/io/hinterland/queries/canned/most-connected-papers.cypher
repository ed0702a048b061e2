// title: Most connected papers
// order: 170
// purpose: Papers by how many listed models cite them, or by how many authors wrote them. Only papers that a model
//   cites come into it.
// parameter: by (text, one of models|authors, default models) What the papers are ranked by.
// parameter: boilerplate (boolean, default false) Whether citations that stand in templates count, such as that of
//   the carbon calculator in the default model card.
// parameter: limit (integer, 1 to 1000, default 20) How many rows come at most.
MATCH (paper:Paper)
WITH paper, COUNT {
  (paper)<-[citation:CITES]-() WHERE $boilerplate OR citation.role <> 'boilerplate'
} AS models
WHERE models > 0
WITH paper, models, COUNT { (paper)-[:WRITTEN_BY]->() } AS authors
ORDER BY CASE $by WHEN 'authors' THEN authors ELSE models END DESC, paper.arxivId
LIMIT $limit
RETURN paper.arxivId AS paper, paper.title AS title, paper.year AS year, models, authors
