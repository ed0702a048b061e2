// The authors that papers print under a name, who have another key.
UNWIND $keys AS asked
MATCH ()-[:WRITTEN_BY {nameKey: asked}]->(author:Author)
RETURN DISTINCT asked, author.key AS key, author.name AS name
