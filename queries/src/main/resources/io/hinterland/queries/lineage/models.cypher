// What a model declares of its parents is an edge; as a tag it would tell what is to be found.
MATCH (m:Model)
WHERE m.renamedTo IS NULL
RETURN m.id AS id, m.listed AS listed, m.createdAt.epochSeconds / 86400 AS created, m.downloads AS downloads,
  m.parameters AS parameters, [tag IN m.tags WHERE NOT tag STARTS WITH 'base_model:'] AS tags
ORDER BY id
