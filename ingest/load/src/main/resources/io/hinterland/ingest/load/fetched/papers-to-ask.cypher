// Cited papers that a source was not asked for, the most cited first, so that a run that is cut short has what matters most.
MATCH (paper:Paper)
OPTIONAL MATCH (of:PaperWorks {paper: paper.arxivId})
WITH paper, of
WHERE $again OR none(asked IN coalesce(of.asked, []) WHERE asked STARTS WITH $source + ' ')
WITH paper, COUNT { (paper)<-[:CITES]-(:Model) } AS models
WHERE models > 0
RETURN paper.arxivId AS id, paper.doi AS doi
ORDER BY models DESC, id
