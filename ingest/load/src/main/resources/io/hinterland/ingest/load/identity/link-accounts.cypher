// An author has the accounts that papers name.
MATCH (author:Author)<-[written:WRITTEN_BY]-(:Paper)
WHERE written.account IS NOT NULL
WITH DISTINCT author, written.account AS account
WHERE NOT EXISTS { (author)-[:HAS_ACCOUNT]->(:Owner {key: account}) }
MATCH (owner:Owner {key: account})
MERGE (author)-[:HAS_ACCOUNT]->(owner)
