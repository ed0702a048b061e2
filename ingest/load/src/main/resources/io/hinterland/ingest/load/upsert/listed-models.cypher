MATCH (model:Model)
WHERE model.listed AND model.lastSeen <= $day
RETURN model.id AS id
