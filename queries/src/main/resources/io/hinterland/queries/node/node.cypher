MATCH (n:NodeLabel {NodeKey: $key})
RETURN 1
LIMIT 1
