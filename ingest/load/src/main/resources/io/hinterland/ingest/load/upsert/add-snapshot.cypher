MERGE (snapshot:Snapshot {date: $day})
SET snapshot.models = $counts.models,
  snapshot.added = coalesce(snapshot.added, 0) + $counts.added,
  snapshot.gone = coalesce(snapshot.gone, 0) + $counts.gone,
  snapshot.changed = coalesce(snapshot.changed, 0) + $counts.changed
