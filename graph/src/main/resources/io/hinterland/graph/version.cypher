MATCH (version:GraphVersion)
RETURN version.number AS version
ORDER BY version DESC
LIMIT 1
