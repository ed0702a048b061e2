// What a newer listing has is not gone.
UNWIND $ids AS id
MATCH (model:Model {id: id})
USING INDEX SEEK model:Model(id)
WHERE model.listed AND model.lastSeen <= $day AND NOT EXISTS { MATCH (newer:Snapshot) WHERE newer.date > $day }
SET model.listed = false, model.goneSince = $day
REMOVE model.lineageSetAside, model.contentHash
WITH model
CALL (model) {
  MATCH (model)-[edge]->()
  DELETE edge
}
RETURN count(*) AS gone
