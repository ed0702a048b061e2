MATCH (m:Model)
WHERE m.listed AND m.id CONTAINS '/' AND EXISTS { (m)-[:CITES]->() }
RETURN m.id AS value
ORDER BY reverse(m.id)
LIMIT 500
