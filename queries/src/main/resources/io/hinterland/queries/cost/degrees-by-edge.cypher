MATCH (source)-[:EdgeType]->(target)
WITH CASE WHEN $source THEN source ELSE target END AS node, count(*) AS degree
RETURN count(node) AS nodes, coalesce(sum(toFloat(degree) * degree), 0.0) AS squares
