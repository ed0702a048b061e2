WITH m WHERE m.createdAt IS NOT NULL
WITH m.createdAt.year AS year, m.createdAt.month AS month, count(*) AS models, sum(coalesce(m.downloads, 0)) AS downloads, sum(coalesce(m.likes, 0)) AS likes
WITH toString(year) + CASE WHEN month < 10 THEN '-0' ELSE '-' END + toString(month) AS key, models, downloads, likes
RETURN key, key AS name, models, downloads, likes
ORDER BY CASE $sort WHEN 'models' THEN models WHEN 'downloads' THEN downloads WHEN 'likes' THEN likes ELSE 0 END DESC, key
LIMIT $limit
