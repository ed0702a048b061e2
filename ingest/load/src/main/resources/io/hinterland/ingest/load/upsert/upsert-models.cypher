// A record replaces all properties of its model.
UNWIND $rows AS row
MERGE (model:Model {id: row.id})
SET model = row
