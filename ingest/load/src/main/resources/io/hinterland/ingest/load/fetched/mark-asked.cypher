UNWIND $rows AS row
MATCH (model:Model {id: row.id})
USING INDEX SEEK model:Model(id)
SET model.hubAnswer = row.answer, model.hubAskedOn = $day
