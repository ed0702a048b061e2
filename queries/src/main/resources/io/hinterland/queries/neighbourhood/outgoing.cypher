UNWIND $keys AS asked
MATCH (node:SourceLabel {SourceKey: asked})
WITH asked, node, COUNT { (node)-[:EdgeType]->() } AS total
WHERE total > 0
CALL (node) {
  MATCH (node)-[edge:EdgeType]->(other:TargetLabel)
  WITH edge, other
  ORDER BY coalesce(edge.position, 0), coalesce(other.downloads, 0) DESC, coalesce(other.year, 0) DESC, other.TargetKey
  LIMIT $limit
  RETURN collect({
    key: toString(other.TargetKey), name: toString(coalesce(other.title, other.name, other.TargetKey)),
    downloads: other.downloads, kind: other.kind, year: other.year, role: edge.role, evidence: edge.evidence
  }) AS nodes
}
RETURN toString(asked) AS asked, total, nodes
