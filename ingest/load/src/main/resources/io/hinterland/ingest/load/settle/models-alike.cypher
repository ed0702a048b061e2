// The models whose ids differ from some in case alone, or not at all; the index has the ids without their nodes.
MATCH (model:Model)
USING INDEX model:Model(id)
WHERE model.id > '' AND toLower(model.id) IN $folded
RETURN model.id AS id, model.listed AS listed
