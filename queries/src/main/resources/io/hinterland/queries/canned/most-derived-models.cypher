// title: Models that others build on
// order: 220
// purpose: Models by how many listed models derive from them directly, with the kinds of derivation apart. Those that
//   are not listed themselves are what others rest on although the hub no longer shows it.
// parameter: listed (boolean, optional) True for models that are listed, false for those that are not.
// parameter: limit (integer, 1 to 1000, default 20) How many rows come at most.
MATCH (parent:Model)<-[edge:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]-()
WHERE $listed IS NULL OR parent.listed = $listed
WITH parent,
     count(edge) AS children,
     count(CASE WHEN type(edge) = 'FINETUNED_FROM' THEN 1 END) AS finetuned,
     count(CASE WHEN type(edge) = 'QUANTIZED_FROM' THEN 1 END) AS quantized,
     count(CASE WHEN type(edge) = 'ADAPTER_OF' THEN 1 END) AS adapters,
     count(CASE WHEN type(edge) = 'MERGED_FROM' THEN 1 END) AS merges
ORDER BY children DESC, parent.id
LIMIT $limit
RETURN parent.id AS model, parent.listed AS listed, parent.goneSince AS goneSince, children, finetuned, quantized,
       adapters, merges
