UNWIND $rows AS row
MATCH (paper:Paper {arxivId: row.paper})
MERGE (date:PublicationDate {date: row.date})
CREATE (paper)-[:PUBLISHED_ON]->(date)
