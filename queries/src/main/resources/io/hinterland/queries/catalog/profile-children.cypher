MATCH (:TargetLabel {TargetKey: $id})<-[edge:EdgeType]-(child)
RETURN type(edge) AS relation, count(DISTINCT child) AS models
