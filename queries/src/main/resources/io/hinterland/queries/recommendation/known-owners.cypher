// What an owner's models derive from is gathered once: some owners have thousands.
MATCH (node:Owner {key: $node})
OPTIONAL MATCH (node)<-[:PUBLISHED_BY]-(:Model)
  -[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]->(:Model)-[:PUBLISHED_BY]->(built:Owner)
WITH node, collect(DISTINCT built.key) AS builtOn
UNWIND $keys AS key
WITH node, builtOn, key
WHERE key = node.key OR key IN builtOn
RETURN key
