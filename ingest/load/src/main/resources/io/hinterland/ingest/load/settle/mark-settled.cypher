MERGE (network:Settling {what: 'network'})
SET network.rules = $rules, network.setAside = $setAside
