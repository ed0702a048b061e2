MATCH ()-[candidate:CANDIDATE_OF]->()
WHERE candidate.source = 'inferred'
CALL (candidate) {
  DELETE candidate
} IN TRANSACTIONS OF 1000 ROWS
