MATCH (node:Model {id: $node})
UNWIND $keys AS key
MATCH (other:Model {id: key})
WHERE other = node
   OR EXISTS { (node)-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]-(other) }
RETURN key
