MATCH (author:Author)-[edge:AFFILIATED_WITH]->(institution:Institution)
RETURN author.key AS author, institution.key AS institution, edge.printedName AS printedName,
  edge.source AS source
