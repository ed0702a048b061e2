MATCH (model:Model)
WHERE model.listed AND model.lastSeen <= $newest
RETURN model.id AS id, model.lastSeen AS lastSeen
