// The models of accounts whose id differs from what was asked in case alone.
MATCH (owner:Owner)<-[:PUBLISHED_BY]-(model:Model)
WHERE owner.key IN $owners AND toLower(model.id) IN $keys
RETURN toLower(model.id) AS asked, model.id AS key, model.id AS name
