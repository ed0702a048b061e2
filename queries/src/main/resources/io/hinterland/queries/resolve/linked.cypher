// What nodes are linked to over one type of edge, in a stable order; $most of each, and how many there are.
UNWIND $keys AS asked
MATCH (node:SourceLabel {SourceKey: asked})
CALL (node) {
  MATCH (node)-[edge:EdgeType]->(target:TargetLabel)
  RETURN edge, target ORDER BY target.TargetKey LIMIT $most
}
WITH asked, node, collect({
  key: toString(target.TargetKey), name: toString(coalesce(target.title, target.name, target.TargetKey)),
  role: edge.role, evidence: edge.evidence
}) AS linked
RETURN asked, linked, COUNT { (node)-[:EdgeType]->(:TargetLabel) } AS total
