UNWIND $rows AS row
MATCH (paper:Paper {arxivId: row.paper})
MERGE (category:Category {key: row.category})
  ON CREATE SET category.name = row.name
CREATE (paper)-[:IN_CATEGORY {primary: row.primary}]->(category)
