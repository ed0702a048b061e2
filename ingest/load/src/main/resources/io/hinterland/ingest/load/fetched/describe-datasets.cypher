UNWIND $rows AS row
MATCH (dataset:Dataset {id: row.id})
USING INDEX SEEK dataset:Dataset(id)
SET dataset.title = row.title, dataset.owner = row.owner, dataset.downloads = row.downloads, dataset.likes = row.likes
RETURN count(*) AS described
