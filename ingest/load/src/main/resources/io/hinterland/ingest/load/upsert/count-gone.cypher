MATCH (model:Model)
WHERE model.goneSince = $day
RETURN count(model) AS count
