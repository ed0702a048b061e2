UNWIND $rows AS row
MATCH (author:Author {key: row.key})
USING INDEX SEEK author:Author(key)
SET author.confidence = row.confidence, author.apart = row.apart, author.group = row.group, author.orcid = row.orcid
