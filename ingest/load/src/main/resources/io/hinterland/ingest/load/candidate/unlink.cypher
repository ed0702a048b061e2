MATCH (:Model {id: $source})-[candidate:CANDIDATE_OF]->(:Model {id: $target})
DELETE candidate
