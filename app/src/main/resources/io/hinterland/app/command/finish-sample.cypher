MATCH (load:SampleLoad)
DELETE load
