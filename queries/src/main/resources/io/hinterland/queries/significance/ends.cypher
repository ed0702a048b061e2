UNWIND $keys AS key
MATCH (end:NodeLabel {NodeKey: key})
WHERE coalesce(end.listed, true)
RETURN key, coalesce(end.title, end.name) AS name
