MATCH (:SourceLabel {SourceKey: $id})-[edge:EdgeType]->(parent)
WITH parent, collect(type(edge)) AS relations
RETURN parent.id AS id, relations, parent.kind AS kind, parent.downloads AS downloads, parent.listed AS listed,
  COLLECT { MATCH (parent)-[:LICENSED_UNDER]->(n) RETURN n.name ORDER BY n.key } AS licenses
ORDER BY coalesce(downloads, -1) DESC, id
