// What links to nodes over one type of edge, in a stable order; $most of each, and how many there are.
UNWIND $keys AS asked
MATCH (node:TargetLabel {TargetKey: asked})
CALL (node) {
  MATCH (node)<-[edge:EdgeType]-(source:SourceLabel)
  RETURN edge, source ORDER BY source.SourceKey LIMIT $most
}
WITH asked, node, collect({
  key: toString(source.SourceKey), name: toString(coalesce(source.title, source.name, source.SourceKey)),
  role: edge.role, evidence: edge.evidence
}) AS linked
RETURN asked, linked, COUNT { (node)<-[:EdgeType]-(:SourceLabel) } AS total
