UNWIND $rows AS row
MERGE (of:PaperWorks {paper: row.paper})
SET of.works = row.works
