// A record replaces all properties of its model, unless the graph has seen the model in a newer listing.
UNWIND $rows AS row
MERGE (model:Model {id: row.id})
WITH model, row, model.lastSeen AS lastSeen, coalesce(model.firstSeen, $listing) AS firstSeen
SET model.firstSeen = CASE WHEN firstSeen < $listing THEN firstSeen ELSE $listing END
WITH model, row, model.firstSeen AS firstSeen
WHERE lastSeen IS NULL OR lastSeen <= $listing
SET model = row.properties
SET model.id = row.id, model.listed = true, model.firstSeen = firstSeen, model.lastSeen = $listing
RETURN row.id AS id
