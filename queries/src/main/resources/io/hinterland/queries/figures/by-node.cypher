MATCH (m)-[:EdgeType]->(n:TargetLabel)
WITH n, count(*) AS models, sum(coalesce(m.downloads, 0)) AS downloads, sum(coalesce(m.likes, 0)) AS likes
WITH toString(n.TargetKey) AS key, toString(coalesce(n.name, n.TargetKey)) AS name, models, downloads, likes,
     coalesce(n.order, 0) AS place
ORDER BY CASE $sort WHEN 'models' THEN models WHEN 'downloads' THEN downloads WHEN 'likes' THEN likes ELSE -place END DESC, key
LIMIT $limit
RETURN key, name, models, downloads, likes
