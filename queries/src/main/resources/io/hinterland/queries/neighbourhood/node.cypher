MATCH (n:NodeLabel {NodeKey: $key})
RETURN toString(coalesce(n.title, n.name, n.NodeKey)) AS name, properties(n) AS properties
