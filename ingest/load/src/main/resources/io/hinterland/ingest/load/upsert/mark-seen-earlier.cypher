// What an edge did not say since its model was seen no earlier, it must say now.
UNWIND $ids AS id
MATCH (model:Model {id: id})
USING INDEX SEEK model:Model(id)
CALL (model) {
  MATCH (model)-[edge:!CANDIDATE_OF]->()
  WHERE edge.firstSeen IS NULL
  SET edge.firstSeen = model.firstSeen
}
SET model.firstSeen = $day
