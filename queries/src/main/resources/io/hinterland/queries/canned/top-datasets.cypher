// title: Datasets behind most models
// order: 100
// purpose: Datasets by how many listed models name them as training data, and by how many more derive from such models,
//   that is, the models affected if a dataset is withdrawn.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (dataset:Dataset)
WITH dataset, COUNT { (dataset)<-[:TRAINED_ON]-() } AS models
ORDER BY models DESC, dataset.id
LIMIT $limit
CALL (dataset) {
  MATCH (dataset)<-[:TRAINED_ON]-(:Model)<-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM*1..10]-(child:Model)
  WITH DISTINCT dataset, child
  WHERE child.listed AND NOT EXISTS { (child)-[:TRAINED_ON]->(dataset) }
  RETURN count(*) AS derived
}
RETURN dataset.id AS dataset, models, derived
ORDER BY models DESC, dataset
