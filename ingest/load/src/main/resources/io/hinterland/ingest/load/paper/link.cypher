UNWIND $rows AS row
MATCH (source:SourceLabel {SourceKey: row.source})
USING INDEX SEEK source:SourceLabel(SourceKey)
MERGE (target:TargetLabel {TargetKey: row.target})
  ON CREATE SET target += row.fresh
MERGE (source)-[edge:EdgeType]->(target)
SET edge += row.properties
