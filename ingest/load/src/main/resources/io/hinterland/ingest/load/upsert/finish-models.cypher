// The hash says that the edges of the model are all written.
UNWIND $rows AS row
MATCH (model:Model {id: row.id})
USING INDEX SEEK model:Model(id)
SET model.contentHash = row.contentHash
