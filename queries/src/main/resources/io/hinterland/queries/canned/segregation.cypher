// title: Segregation of used and unused models
// order: 10
// purpose: The number of listed models that are downloaded, liked, or both, and of those that are not: table 1 of the GESIS study.
//   Models whose counts are missing count as zero. Of 'both', positive is downloaded and liked, zero is neither.
MATCH (model:Model)
WHERE model.listed
WITH coalesce(model.downloads, 0) > 0 AS downloaded, coalesce(model.likes, 0) > 0 AS liked
WITH count(*) AS models,
     count(CASE WHEN downloaded THEN 1 END) AS downloaded,
     count(CASE WHEN liked THEN 1 END) AS liked,
     count(CASE WHEN downloaded AND liked THEN 1 END) AS both,
     count(CASE WHEN NOT downloaded AND NOT liked THEN 1 END) AS neither
UNWIND [
  {counted: 'downloads', positive: downloaded, zero: models - downloaded},
  {counted: 'likes', positive: liked, zero: models - liked},
  {counted: 'both', positive: both, zero: neither}
] AS row
RETURN row.counted AS counted, row.positive AS positive, row.zero AS zero
