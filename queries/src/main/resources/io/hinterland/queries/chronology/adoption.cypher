MATCH (m:SourceLabel)
WHERE m.listed AND m.createdAt IS NOT NULL
WITH m.createdAt.year AS year, m.createdAt.month AS month,
  EXISTS { (m)-[:EdgeType]->(:TargetLabel {TargetKey: $key}) } AS has
WITH toString(year) + CASE WHEN month < 10 THEN '-0' ELSE '-' END + toString(month) AS month,
  sum(CASE WHEN has THEN 1 ELSE 0 END) AS models, count(*) AS of
RETURN month, models, of
ORDER BY month
