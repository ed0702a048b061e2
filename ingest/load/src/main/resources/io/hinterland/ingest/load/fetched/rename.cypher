// The old id stays as the name under which people know the model; names that led to it lead to the new one.
MERGE (new:Model {id: $new})
  ON CREATE SET new += $fresh
MERGE (old:Model {id: $old})
SET old.listed = false, old.shortName = split($old, '/')[-1], old.renamedTo = $new, old.goneSince = coalesce(old.goneSince, $day)
WITH old
MATCH (older:Model {renamedTo: old.id})
SET older.renamedTo = $new
