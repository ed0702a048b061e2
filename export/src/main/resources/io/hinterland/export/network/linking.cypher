// The nodes from which edges of a type lead to these nodes.
UNWIND $keys AS key
MATCH (source:SourceLabel)-[:EdgeType]->(:TargetLabel {TargetKey: key})
RETURN DISTINCT source.SourceKey AS key
