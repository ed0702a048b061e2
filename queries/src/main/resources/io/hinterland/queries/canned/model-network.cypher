// title: Network around a model
// order: 250
// purpose: Everything that one model is joined to, its papers' authors, and some of the models made from it, to be
//   drawn.
// parameter: model (Model, example Qwen/Qwen3-8B) The id of the model.
// parameter: boilerplate (boolean, default false) Whether citations that stand in templates count, such as that of
//   the carbon calculator in the default model card.
// parameter: children (integer, 0 to 1000, default 25) How many models made from it to show at most.
CALL () {
  MATCH path = (:Model {id: $model})-[edge]->()
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
