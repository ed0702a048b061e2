// title: Papers cited by the same models
// order: 140
// purpose: The papers most similar to a paper by the models that cite both: PathSim over Paper-Model-Paper, twice the
//   models that cite both, divided by the models of each added up; boilerplate citations do not count.
// parameter: paper (Paper, example 2505.09388) The arXiv id of the paper, in any spelling.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (paper:Paper {arxivId: $paper})
WITH paper, COUNT { (paper)<-[c:CITES]-() WHERE c.role <> 'boilerplate' } AS ofPaper
MATCH (paper)<-[one:CITES]-(model:Model)
WHERE one.role <> 'boilerplate'
MATCH (model)-[two:CITES]->(other:Paper)
WHERE two.role <> 'boilerplate' AND other <> paper
WITH ofPaper, other, count(*) AS models
WITH other, models, ofPaper + COUNT { (other)<-[c:CITES]-() WHERE c.role <> 'boilerplate' } AS cited
RETURN other.arxivId AS paper,
       other.title AS title,
       models,
       2.0 * models / cited AS similarity
ORDER BY similarity DESC, paper
LIMIT $limit
