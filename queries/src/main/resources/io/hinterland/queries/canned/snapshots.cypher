// title: Complete listings in the graph
// order: 270
// purpose: The complete listings that were loaded, newest first: the number of models in each, and how many were new,
//   changed or gone since the one before.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (snapshot:Snapshot)
RETURN snapshot.date AS date, snapshot.models AS models, snapshot.added AS added, snapshot.gone AS gone,
       snapshot.changed AS changed
ORDER BY date DESC
LIMIT $limit
