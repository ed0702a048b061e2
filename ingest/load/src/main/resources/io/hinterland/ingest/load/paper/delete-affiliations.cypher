UNWIND $rows AS row
MATCH (author:Author {key: row.author})
USING INDEX SEEK author:Author(key)
MATCH (author)-[edge:AFFILIATED_WITH]->(:Institution {key: row.institution})
DELETE edge
