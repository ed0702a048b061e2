WITH m WHERE m.kind IS NOT NULL
WITH m.kind AS key, count(*) AS models, sum(coalesce(m.downloads, 0)) AS downloads, sum(coalesce(m.likes, 0)) AS likes
RETURN key, key AS name, models, downloads, likes
ORDER BY CASE $sort WHEN 'models' THEN models WHEN 'downloads' THEN downloads WHEN 'likes' THEN likes ELSE 0 END DESC, key
LIMIT $limit
