MATCH (sign:Settling)
WHERE sign.what IN $signs
DELETE sign
