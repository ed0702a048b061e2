// A DOI that another source gave is not the paper's own.
MATCH (paper:Paper)
RETURN paper.arxivId AS id, paper.doi AS doi, paper.doiSource AS doiSource,
  paper.openAlexId AS openAlex, paper.semanticScholarId AS semanticScholar
