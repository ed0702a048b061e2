MATCH (named:Model {id: $id})
MATCH (m:Model {id: coalesce(named.renamedTo, named.id)})
RETURN m.id AS id, date(m.createdAt) AS created
