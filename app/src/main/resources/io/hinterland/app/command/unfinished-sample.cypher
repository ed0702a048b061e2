// Models of other days are somebody's own: the database is no longer one for the sample.
MATCH (load:SampleLoad)
WHERE NOT EXISTS {
  MATCH (model:Model)
  WHERE model.lastSeen IS NOT NULL AND NOT model.lastSeen IN $days
}
RETURN load.history AS history
