// title: Owners with most models
// order: 90
// purpose: Owners by how many listed models they publish, or by the downloads or likes of these models together.
// parameter: by (text, one of models|downloads|likes, default models) Ranking criterion.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (owner:Owner)<-[:PUBLISHED_BY]-(model:Model)
WITH owner, count(*) AS models, sum(coalesce(model.downloads, 0)) AS downloads, sum(coalesce(model.likes, 0)) AS likes
ORDER BY CASE $by WHEN 'downloads' THEN downloads WHEN 'likes' THEN likes ELSE models END DESC, owner.key
LIMIT $limit
RETURN owner.name AS owner, models, downloads, likes
