// title: Models for a paper
// order: 120
// purpose: The listed models that cite a paper, each with the role of the citation: own (a model of the authors),
//   inherited from a parent model, method of the tool that made the model, boilerplate or other.
// parameter: paper (Paper, example 2505.09388) The arXiv id of the paper, in any spelling.
// parameter: role (text, one of own|inherited|method|boilerplate|other, optional) Role of the citations.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (:Paper {arxivId: $paper})<-[citation:CITES]-(model:Model)
WHERE $role IS NULL OR citation.role = $role
RETURN model.id AS model,
       citation.role AS role,
       citation.evidence AS evidence,
       model.kind AS kind,
       coalesce(model.downloads, 0) AS downloads,
       coalesce(model.likes, 0) AS likes
ORDER BY downloads DESC, model
LIMIT $limit
