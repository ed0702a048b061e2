UNWIND $ids AS id
MATCH (:TargetLabel {TargetKey: id})<-[edge:EdgeType]-(far)
RETURN id AS of, type(edge) AS relation, far.id AS id, far.kind AS kind, far.downloads AS downloads,
  far.likes AS likes, date(far.createdAt) AS created, far.listed AS listed
