// What nodes are linked to over one type of edge, in a stable order; $most of each, and how many there are.
UNWIND $keys AS asked
MATCH (node:SourceLabel {SourceKey: asked})-[edge:EdgeType]->(target:TargetLabel)
WITH asked, edge, target ORDER BY target.TargetKey
WITH asked, collect({
  key: toString(target.TargetKey), name: toString(coalesce(target.title, target.name, target.TargetKey)),
  role: edge.role, evidence: edge.evidence
}) AS linked
RETURN asked, linked[..$most] AS linked, size(linked) AS total
