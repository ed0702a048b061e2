WITH m.id AS key, coalesce(m.downloads, 0) AS downloads, coalesce(m.likes, 0) AS likes
ORDER BY CASE $sort WHEN 'likes' THEN likes WHEN 'key' THEN 0 ELSE downloads END DESC, key
LIMIT $limit
RETURN key, key AS name, 1 AS models, downloads, likes
