MATCH (child:SourceLabel)-[edge:EdgeType]->(parent:TargetLabel)
RETURN type(edge) AS relation,
  child.id AS child, coalesce(child.downloads, 0) AS childDownloads, coalesce(child.likes, 0) AS childLikes,
  child.createdAt.epochSeconds / 86400 AS childCreated,
  parent.id AS parent, coalesce(parent.downloads, 0) AS parentDownloads, coalesce(parent.likes, 0) AS parentLikes,
  parent.createdAt.epochSeconds / 86400 AS parentCreated
