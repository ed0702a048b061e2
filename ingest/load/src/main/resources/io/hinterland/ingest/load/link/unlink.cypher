MATCH (:Model {id: $source})-[citation:CITES {source: 'accepted'}]->(:Paper {arxivId: $target})
DELETE citation
