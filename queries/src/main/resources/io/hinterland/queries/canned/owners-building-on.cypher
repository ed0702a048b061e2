// title: Owners that build on an owner
// order: 225
// purpose: Other owners by how many of their listed models derive directly from models of an owner. Models that are not
//   listed count as the owner's by the account in their id.
// parameter: owner (Owner, example Qwen) Owner whose models the others build on.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (owner:Owner {key: $owner})
CALL (owner) {
  MATCH (owner)<-[:PUBLISHED_BY]-(parent:Model)
  RETURN parent
  UNION
  MATCH (parent:Model)
  USING INDEX parent:Model(id)
  WHERE parent.id STARTS WITH owner.name + '/' AND NOT parent.listed
  RETURN parent
}
MATCH (parent)<-[edge:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]-(child:Model)-[:PUBLISHED_BY]->(by:Owner)
WHERE by <> owner
WITH by, count(DISTINCT child) AS models, count(DISTINCT parent) AS parents,
     count(DISTINCT CASE WHEN type(edge) = 'FINETUNED_FROM' THEN child END) AS finetuned,
     count(DISTINCT CASE WHEN type(edge) = 'QUANTIZED_FROM' THEN child END) AS quantized,
     count(DISTINCT CASE WHEN type(edge) = 'ADAPTER_OF' THEN child END) AS adapters,
     count(DISTINCT CASE WHEN type(edge) = 'MERGED_FROM' THEN child END) AS merges
ORDER BY models DESC, parents DESC, by.key
LIMIT $limit
RETURN by.name AS owner, models, parents, finetuned, quantized, adapters, merges
