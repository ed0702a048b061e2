MATCH (m)-[:HAS_PIPELINE]->(:Pipeline)-[:OF_MODALITY]->(n:Modality)
WITH DISTINCT m, n
WITH n, count(*) AS models, sum(coalesce(m.downloads, 0)) AS downloads, sum(coalesce(m.likes, 0)) AS likes
RETURN n.key AS key, n.name AS name, models, downloads, likes
ORDER BY CASE $sort WHEN 'models' THEN models WHEN 'downloads' THEN downloads WHEN 'likes' THEN likes ELSE 0 END DESC, key
LIMIT $limit
