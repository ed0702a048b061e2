MATCH (node:SourceLabel)
WITH COUNT { (node)-[:EdgeType]->() } AS degree
WHERE degree > 0 AND $source
RETURN count(degree) AS nodes, coalesce(sum(toFloat(degree) * degree), 0.0) AS squares
