MERGE (version:GraphVersion {what: 'network'})
SET version.number = $version
