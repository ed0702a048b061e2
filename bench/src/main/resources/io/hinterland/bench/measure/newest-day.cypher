MATCH (snapshot:Snapshot)
RETURN snapshot.date AS day
ORDER BY day DESC
LIMIT 1
