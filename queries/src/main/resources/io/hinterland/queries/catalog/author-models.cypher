CALL {
  MATCH (:Author {key: $key})<-[:WRITTEN_BY]-(:Paper)<-[cites:CITES]-(m:Model)
  WHERE cites.role <> 'boilerplate' AND m.listed
  RETURN DISTINCT m
  ORDER BY coalesce(m.downloads, 0) DESC, m.id
}
RETURN count(m) AS models, collect(m.id)[..20] AS top
