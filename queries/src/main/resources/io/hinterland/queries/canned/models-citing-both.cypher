// title: Models that cite two papers
// order: 150
// purpose: How two papers are related: the models that cite both, each the middle of a path over Paper-Model-Paper, with the
//   path's weight, the product of degree^-0.5 over both ends of its edges, and its share of the sum over all paths (DWPC).
//   Boilerplate citations do not count.
// parameter: paper (Paper, example 2505.09388) The arXiv id of the first paper, in any spelling.
// parameter: other (Paper, example 2309.00071) The arXiv id of the second paper.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (paper:Paper {arxivId: $paper})
WHERE $paper <> $other
WITH paper, COUNT { (paper)<-[c:CITES]-() WHERE c.role <> 'boilerplate' } AS ofPaper
MATCH (paper)<-[one:CITES]-(model:Model)
WHERE one.role <> 'boilerplate'
MATCH (model)-[two:CITES]->(other:Paper)
WHERE two.role <> 'boilerplate' AND other.arxivId = $other
WITH model,
     ofPaper,
     COUNT { (model)-[c:CITES]->() WHERE c.role <> 'boilerplate' } AS ofModel,
     COUNT { (other)<-[c:CITES]-() WHERE c.role <> 'boilerplate' } AS ofOther
WITH model, (toFloat(ofPaper) * ofModel * ofModel * ofOther) ^ -0.5 AS weight
WITH collect({model: model, weight: weight}) AS paths, sum(weight) AS whole
UNWIND paths AS path
RETURN path.model.id AS model,
       path.weight AS weight,
       path.weight / whole AS share
ORDER BY weight DESC, model
LIMIT $limit
