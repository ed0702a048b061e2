// An edge without firstSeen was there when its model was first seen.
UNWIND $rows AS row
MATCH (model:SourceLabel {SourceKey: row.model})
USING INDEX SEEK model:SourceLabel(SourceKey)
MERGE (target:TargetLabel {TargetKey: row.target})
  ON CREATE SET target += row.fresh
CREATE (model)-[edge:EdgeType]->(target)
SET edge += row.properties, edge.firstSeen = nullif($day, model.firstSeen)
