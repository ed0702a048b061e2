// title: Papers for a model
// order: 130
// purpose: The papers that a model cites, with the role of each citation and the metadata of the paper. Boilerplate
//   comes last.
// parameter: model (Model, example Qwen/Qwen3-8B) The id of the model.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (:Model {id: $model})-[citation:CITES]->(paper:Paper)
RETURN paper.arxivId AS paper,
       paper.title AS title,
       paper.year AS year,
       citation.role AS role,
       citation.evidence AS evidence,
       COUNT { (paper)<-[:CITES]-() } AS models
ORDER BY role = 'boilerplate', paper
LIMIT $limit
