MATCH (snapshot:Snapshot)
RETURN max(snapshot.date) AS date
