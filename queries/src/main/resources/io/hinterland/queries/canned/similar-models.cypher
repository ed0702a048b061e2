// title: Models that cite the same papers
// order: 160
// purpose: The listed models most similar to a model by the papers that both cite: PathSim over Model-Paper-Model, twice
//   the papers that both cite, divided by the papers of each added up; boilerplate citations do not count.
// parameter: model (Model, example Qwen/Qwen3-8B) The id of the model.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (model:Model {id: $model})
WITH model, COUNT { (model)-[c:CITES]->() WHERE c.role <> 'boilerplate' } AS ofModel
MATCH (model)-[one:CITES]->(paper:Paper)
WHERE one.role <> 'boilerplate'
MATCH (paper)<-[two:CITES]-(other:Model)
WHERE two.role <> 'boilerplate' AND other <> model AND other.listed
WITH ofModel, other, count(*) AS papers
WITH other, papers, ofModel + COUNT { (other)-[c:CITES]->() WHERE c.role <> 'boilerplate' } AS cited
RETURN other.id AS model,
       papers,
       2.0 * papers / cited AS similarity
ORDER BY similarity DESC, model
LIMIT $limit
