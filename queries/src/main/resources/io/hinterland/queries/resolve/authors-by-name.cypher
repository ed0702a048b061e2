// The authors that papers print under a name, who have another key.
UNWIND $keys AS asked
MATCH ()-[written:WRITTEN_BY]->(author:Author)
USING INDEX SEEK written:WRITTEN_BY(nameKey)
WHERE written.nameKey = asked
RETURN DISTINCT asked, author.key AS key, author.name AS name
