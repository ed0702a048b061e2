// The models of accounts, for ids that differ in case or in a few letters.
UNWIND $owners AS asked
MATCH (:Owner {key: asked})<-[:PUBLISHED_BY]-(model:Model)
RETURN asked, model.id AS key, model.id AS name
