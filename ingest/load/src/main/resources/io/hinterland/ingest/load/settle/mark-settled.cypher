MERGE (network:Settling {what: 'network'})
SET network.rules = $rules, network.setAside = CASE WHEN size($setAside) > 0 THEN $setAside END
