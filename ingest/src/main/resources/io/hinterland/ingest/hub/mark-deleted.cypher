// What a newer listing has is not gone.
UNWIND $ids AS id
MATCH (model:Model {id: id})
USING INDEX SEEK model:Model(id)
WHERE model.listed AND model.lastSeen <= $day
SET model.listed = false, model.goneSince = $day
REMOVE model.lineageSetAside
WITH model
CALL (model) {
  MATCH (model)-[edge]->()
  DELETE edge
}
RETURN count(*) AS gone
