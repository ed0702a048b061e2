// The day of the newest complete listing; nothing where there is none.
MATCH (snapshot:Snapshot)
RETURN max(snapshot.date) AS newest
