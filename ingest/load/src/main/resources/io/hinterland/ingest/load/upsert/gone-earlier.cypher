// A listing that comes late may show that a model went earlier than was known.
MATCH (model:Model)
WHERE model.goneSince > $listing AND model.lastSeen < $listing
SET model.goneSince = $listing
