// Never committed: whoever comes second waits for the first to end.
MERGE (:Run {what: 'models'})
