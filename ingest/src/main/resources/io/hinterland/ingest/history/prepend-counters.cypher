UNWIND $rows AS row
MERGE (year:ModelYear {model: row.model, year: row.year})
SET year.days = row.day + coalesce(year.days, []),
  year.downloads = row.downloads + coalesce(year.downloads, []),
  year.likes = row.likes + coalesce(year.likes, []),
  year.trending = row.trending + coalesce(year.trending, [])
