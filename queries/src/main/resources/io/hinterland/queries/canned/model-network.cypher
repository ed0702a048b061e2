// title: Network around a model
// order: 250
// purpose: Everything that a model is linked to, the authors of its papers, and some of the models derived from it, as a
//   graph.
// parameter: model (Model, example Qwen/Qwen3-8B) The id of the model.
// parameter: boilerplate (boolean, default false) Whether boilerplate citations count, such as that of the carbon
//   calculator in the default model card.
// parameter: children (integer, 0 to 1000, default 25) Maximum number of derived models.
CALL () {
  MATCH path = (:Model {id: $model})-[edge:!CANDIDATE_OF]->()
  WHERE $boilerplate OR type(edge) <> 'CITES' OR edge.role <> 'boilerplate'
  RETURN path
  UNION
  MATCH path = (:Model {id: $model})-[citation:CITES]->(:Paper)-[:WRITTEN_BY]->()
  WHERE $boilerplate OR citation.role <> 'boilerplate'
  RETURN path
  UNION
  MATCH path = (:Model {id: $model})<-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]-(child:Model)
  WITH path, child
  ORDER BY coalesce(child.downloads, 0) DESC, child.id
  LIMIT $children
  RETURN path
}
RETURN path
