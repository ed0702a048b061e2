MATCH (:Owner {key: $owner})<-[:PUBLISHED_BY]-(m:Model)
WHERE m.listed
RETURN m.id AS id ORDER BY id
