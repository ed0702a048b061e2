// Models that only a child names, those with most children first, so that a run that is cut short has what matters most.
MATCH (model:Model {listed: false})
WHERE model.goneSince IS NULL AND (model.hubAskedOn IS NULL OR model.hubAskedOn <= $askedBefore)
WITH model, COUNT { (model)<-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]-(:Model) } AS children
WHERE children > 0
RETURN model.id AS id
ORDER BY children DESC, id
LIMIT $limit
