MATCH (model:Model)
WHERE model.listed AND model.kind IS NOT NULL
RETURN model.kind AS what, count(*) AS count
