// Those that contain the name, and those of about its length with the same beginning, which may be another spelling.
MATCH (n:NodeLabel)
WITH n, toLower(n.NodeKey) AS other, toLower($name) AS name
WHERE other CONTAINS name
   OR (left(other, 1) = left(name, 1) AND abs(size(other) - size(name)) <= 1 + size(name) / 3)
RETURN n.NodeKey AS key
ORDER BY COUNT { (n)--() } - COUNT { (n)-[:CANDIDATE_OF]-() } DESC, key
LIMIT 1000
