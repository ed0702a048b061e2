// How many of the papers that an account's models cite are cited by those of each other account.
MATCH (:Owner {key: $owner})<-[:PUBLISHED_BY]-(:Model {listed: true})-[own:CITES]->(paper:Paper)
WHERE own.role <> 'boilerplate'
WITH DISTINCT paper
MATCH (paper)<-[citation:CITES]-(:Model)-[:PUBLISHED_BY]->(other:Owner)
WHERE citation.role <> 'boilerplate'
RETURN other.key AS owner, count(DISTINCT paper) AS shared
