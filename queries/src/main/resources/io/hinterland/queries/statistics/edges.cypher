MATCH ()-[r:EdgeType]->()
RETURN count(r) AS count
