MATCH (m)-[:PUBLISHED_BY]->(owner:Owner)
RETURN count(DISTINCT owner) AS owners
