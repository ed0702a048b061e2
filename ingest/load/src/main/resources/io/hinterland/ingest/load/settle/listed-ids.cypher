MATCH (model:Model)
WHERE model.listed
RETURN model.id AS id
