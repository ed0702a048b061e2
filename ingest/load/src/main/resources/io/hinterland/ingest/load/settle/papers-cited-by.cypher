UNWIND $models AS id
MATCH (model:Model {id: id})
USING INDEX SEEK model:Model(id)
MATCH (model)-[:CITES]->(paper:Paper)
RETURN DISTINCT paper.arxivId AS paper
