UNWIND $rows AS row
MERGE (institution:Institution {key: row.key})
  ON CREATE SET institution += row.fresh
SET institution.ror = row.ror
