// How many of the datasets that an account's models are trained on those of each other account are trained on.
MATCH (:Owner {key: $owner})<-[:PUBLISHED_BY]-(:Model {listed: true})-[:TRAINED_ON]->(dataset:Dataset)
WITH DISTINCT dataset
MATCH (dataset)<-[:TRAINED_ON]-(:Model)-[:PUBLISHED_BY]->(other:Owner)
RETURN other.key AS owner, count(DISTINCT dataset) AS shared
