MATCH (snapshot:Snapshot) RETURN toString(max(snapshot.date)) AS day
