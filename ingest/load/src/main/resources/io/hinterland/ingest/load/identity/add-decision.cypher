CREATE (:AuthorDecision {id: $id, these: $these, others: $others, reason: $reason})
