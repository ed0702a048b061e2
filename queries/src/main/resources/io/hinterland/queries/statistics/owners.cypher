// An account that only an author has, and that publishes nothing, is no owner to count.
MATCH (owner:Owner)
WHERE EXISTS { (owner)<-[:PUBLISHED_BY]-(:Model) }
RETURN count(owner) AS count
