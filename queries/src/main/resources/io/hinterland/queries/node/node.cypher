MATCH (n:NodeLabel {NodeKey: $key})
RETURN coalesce(n.renamedTo, n.NodeKey) AS today
LIMIT 1
