UNWIND $rows AS row
MATCH (author:Author {key: row.key})
USING INDEX SEEK author:Author(key)
SET author.name = row.name
