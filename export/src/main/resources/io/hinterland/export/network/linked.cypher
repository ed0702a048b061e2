// The nodes that edges of a type lead to from these nodes.
UNWIND $keys AS key
MATCH (:SourceLabel {SourceKey: key})-[:EdgeType]->(target:TargetLabel)
RETURN DISTINCT target.TargetKey AS key
