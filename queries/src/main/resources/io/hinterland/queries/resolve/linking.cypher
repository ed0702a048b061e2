// What links to nodes over one type of edge, in a stable order; $most of each, and how many there are.
UNWIND $keys AS asked
MATCH (node:TargetLabel {TargetKey: asked})<-[edge:EdgeType]-(source:SourceLabel)
WITH asked, edge, source ORDER BY source.SourceKey
WITH asked, collect({
  key: toString(source.SourceKey), name: toString(coalesce(source.title, source.name, source.SourceKey)),
  role: edge.role, evidence: edge.evidence
}) AS linked
RETURN asked, linked[..$most] AS linked, size(linked) AS total
