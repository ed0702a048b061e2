// title: Complete listings taken in
// order: 270
// purpose: The days of which the graph has taken in a complete listing, newest first: how many models it had, and how many were new, changed, or gone since the one before.
// parameter: limit (integer, 1 to 1000, default 20) How many rows come at most.
MATCH (snapshot:Snapshot)
RETURN snapshot.date AS date, snapshot.models AS models, snapshot.added AS added, snapshot.gone AS gone,
       snapshot.changed AS changed
ORDER BY date DESC
LIMIT $limit
