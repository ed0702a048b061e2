// title: Libraries with most models
// order: 70
// purpose: Libraries by how many listed models use them, or by the downloads or likes of these models together.
// parameter: by (text, one of models|downloads|likes, default models) Ranking criterion.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (library:Library)<-[:USES_LIBRARY]-(model:Model)
WITH library, count(*) AS models, sum(coalesce(model.downloads, 0)) AS downloads, sum(coalesce(model.likes, 0)) AS likes
ORDER BY CASE $by WHEN 'downloads' THEN downloads WHEN 'likes' THEN likes ELSE models END DESC, library.key
LIMIT $limit
RETURN library.name AS library, models, downloads, likes
