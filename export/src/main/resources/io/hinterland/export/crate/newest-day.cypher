// The day of the newest complete listing, else of the newest listing at all.
OPTIONAL MATCH (snapshot:Snapshot)
WITH max(snapshot.date) AS newest
OPTIONAL MATCH (model:Model)
WITH newest, max(model.lastSeen) AS seen
RETURN coalesce(newest, seen) AS day
