// An author has an account for as long as a paper says so.
MATCH (author:Author)-[edge:HAS_ACCOUNT]->(owner:Owner)
WHERE NOT EXISTS { (author)<-[:WRITTEN_BY {account: owner.key}]-(:Paper) }
DELETE edge
