// Relatives are found breadth first: merges of merges have far more paths between them than models.
MATCH (node:Model {id: $node})
WITH node, CASE WHEN $relatives THEN [] ELSE COLLECT {
  MATCH SHORTEST 1
    (node)-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]->+(ancestor:Model)
  RETURN ancestor.id
} + COLLECT {
  MATCH SHORTEST 1
    (node)<-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]-+(descendant:Model)
  RETURN descendant.id
} END AS relatives
UNWIND $keys AS key
MATCH (other:Model {id: key})
WHERE other = node OR other.renamedTo = node.id OR node.renamedTo = other.id OR key IN relatives
RETURN key
