MATCH (snapshot:Snapshot)
RETURN snapshot.date AS day
