MATCH (p:Paper {arxivId: $arxivId}) RETURN 1
