// The old id stays as the name under which people know the model; names that led to it lead to the new one.
MERGE (new:Model {id: $new})
  ON CREATE SET new.listed = false
MERGE (old:Model {id: $old})
SET old.listed = false, old.renamedTo = $new, old.goneSince = coalesce(old.goneSince, $day)
REMOVE old.lineageSetAside, old.contentHash
WITH old
CALL (old) {
  MATCH (old)-[edge]->()
  DELETE edge
}
CALL () {
  MATCH (older:Model {renamedTo: $old})
  SET older.renamedTo = $new
}
RETURN old.id AS id
