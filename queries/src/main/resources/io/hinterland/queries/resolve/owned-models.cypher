// The models of accounts, for ids that differ from theirs in a few letters; not of those that have very many.
UNWIND $keys AS asked
MATCH (owner:Owner {key: asked})
WHERE COUNT { (owner)<-[:PUBLISHED_BY]-() } <= $most
MATCH (owner)<-[:PUBLISHED_BY]-(model:Model)
RETURN asked, model.id AS key, model.id AS name
