// A model without parents is a base where another derives from it; else nobody says where it comes from.
MATCH (model:Model)
WHERE model.listed AND model.kind IN ['base', 'undeclared']
WITH model, CASE WHEN EXISTS { (model)<-[:EdgeType]-(:Model) } THEN 'base' ELSE 'undeclared' END AS kind
WHERE model.kind <> kind
CALL (model, kind) {
  SET model.kind = kind
} IN TRANSACTIONS OF 1000 ROWS
