MATCH (of:PaperWorks)
WHERE of.works IS NOT NULL
RETURN of.paper AS paper, of.works AS works
ORDER BY paper
