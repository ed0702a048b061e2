// A link that was accepted is none that a record states.
OPTIONAL MATCH (model:Model {id: $source})
OPTIONAL MATCH (paper:Paper {arxivId: $target})
RETURN coalesce(model.listed, false) AS hasModel, paper IS NOT NULL AS hasPaper,
  EXISTS { (model)-[citation:CITES]->(paper) WHERE coalesce(citation.source, '') <> 'accepted' } AS cites
