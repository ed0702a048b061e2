// The days of all complete listings.
MATCH (snapshot:Snapshot)
RETURN snapshot.date AS day
ORDER BY day
