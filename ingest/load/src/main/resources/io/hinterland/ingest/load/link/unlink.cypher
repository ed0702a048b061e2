MATCH (:Model {id: $model})-[citation:CITES {source: 'accepted'}]->(:Paper {arxivId: $paper})
DELETE citation
