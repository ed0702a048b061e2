MATCH (model:Model)
WHERE model.listed = false AND model.goneSince IS NULL AND NOT EXISTS { (model)<-[:EdgeType]-() }
CALL (model) {
  DETACH DELETE model
} IN TRANSACTIONS OF 1000 ROWS
