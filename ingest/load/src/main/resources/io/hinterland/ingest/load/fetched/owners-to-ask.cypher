// Those with most models first, so that a run that is cut short has what matters most.
MATCH (owner:Owner)
WHERE owner.hubAskedOn IS NULL OR owner.hubAskedOn <= $askedBefore
WITH owner, COUNT { (owner)<-[:PUBLISHED_BY]-(:Model) } AS models
RETURN owner.key AS key, coalesce(owner.name, owner.key) AS name
ORDER BY models DESC, key
LIMIT $limit
