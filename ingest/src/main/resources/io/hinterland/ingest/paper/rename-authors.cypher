UNWIND $rows AS row
MATCH (author:Author {key: row.key})
SET author.name = row.name, author.group = row.group
