UNWIND $papers AS paper
MERGE (of:PaperWorks {paper: paper})
SET of.asked = [asked IN coalesce(of.asked, []) WHERE NOT asked STARTS WITH $source + ' '] + ($source + ' ' + $day)
