// As for all models, for these.
UNWIND $models AS id
MATCH (model:Model {id: id})
USING INDEX SEEK model:Model(id)
WHERE model.listed AND model.kind IN ['base', 'undeclared']
WITH model, CASE WHEN EXISTS { (model)<-[:EdgeType]-(:Model) } THEN 'base' ELSE 'undeclared' END AS kind
WHERE model.kind <> kind
SET model.kind = kind
