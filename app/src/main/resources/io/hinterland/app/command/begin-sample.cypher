MERGE (load:SampleLoad {what: 'sample'})
SET load.history = $history
