// title: Models that others build on
// order: 220
// purpose: Models by how many listed models derive from them directly, separately for each kind of derivation. Models
//   that are not listed are those that others build on although the hub no longer shows them.
// parameter: listed (boolean, optional) True for models that are listed, false for those that are not.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
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
