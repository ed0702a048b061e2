// Behind the lines that find the models m.
WITH coalesce(m.downloads, 0) AS downloads, coalesce(m.likes, 0) AS likes
RETURN count(*) AS models, sum(downloads) AS downloads, sum(likes) AS likes,
       count(CASE WHEN downloads > 0 THEN 1 END) AS downloaded,
       count(CASE WHEN likes > 0 THEN 1 END) AS liked,
       count(CASE WHEN downloads > 0 AND likes > 0 THEN 1 END) AS both
