MATCH (m)-[citation:CITES]->(n:Paper)
WHERE citation.role <> 'boilerplate'
WITH n, count(*) AS models, sum(coalesce(m.downloads, 0)) AS downloads, sum(coalesce(m.likes, 0)) AS likes
RETURN n.arxivId AS key, coalesce(n.title, n.arxivId) AS name, models, downloads, likes
ORDER BY CASE $sort WHEN 'models' THEN models WHEN 'downloads' THEN downloads WHEN 'likes' THEN likes ELSE 0 END DESC, key
LIMIT $limit
