UNWIND $papers AS id
MATCH (of:PaperWorks {paper: id})
RETURN of.paper AS paper, of.works AS works
