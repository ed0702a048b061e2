MATCH (m:SourceLabel {SourceKey: $id})-[:EdgeType]->()<-[:EdgeType]-(sibling)
WHERE sibling <> m
WITH DISTINCT sibling
ORDER BY coalesce(sibling.downloads, -1) DESC, sibling.id
RETURN count(sibling) AS total, collect(sibling.id)[..$limit] AS ids
