MATCH (old:Model)
USING INDEX old:Model(renamedTo)
WHERE old.renamedTo IS NOT NULL
RETURN old.id AS old, old.renamedTo AS now
