MATCH (m:SourceLabel {SourceKey: $id})-[:EdgeType]->()<-[:EdgeType]-(sibling)
WHERE sibling <> m
RETURN count(DISTINCT sibling) AS siblings
