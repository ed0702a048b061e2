// title: Tag frequencies
// order: 40
// purpose: The most frequent tags of listed models, as in the tag clouds of the GESIS study: for a range of downloads or
//   likes, or above a minimum of either. Spellings that differ only in case are one tag, and a tag
//   that repeats a model's pipeline or library counts.
// parameter: downloads (text, one of 0-50|51-100|101-500|501-1000|1001-5000|5001-10000|10001-50000|50001+, optional) Range of the
//   models' downloads.
// parameter: likes (text, one of 0-50|51-100|101-500|501-1000|1001-5000|5001-10000|10001-50000|50001+, optional) Range of the
//   models' likes.
// parameter: leastDownloads (integer, 0 to 9000000000, default 0) Minimum number of downloads.
// parameter: leastLikes (integer, 0 to 9000000000, default 0) Minimum number of likes.
// parameter: prefixed (boolean, default false) Whether tags that name a licence, language, dataset, paper or parent
//   count too, such as license:mit.
// parameter: hubTags (boolean, default false) Whether tags that the Hub sets itself count too, such as
//   endpoints_compatible.
// parameter: limit (integer, 1 to 1000, default 50) Maximum number of tags.
CALL () {
  MATCH (:DownloadRange {key: $downloads})<-[:IN_DOWNLOAD_RANGE]-(model:Model)
  WHERE $likes IS NULL OR EXISTS { (model)-[:IN_LIKE_RANGE]->(:LikeRange {key: $likes}) }
  RETURN model
  UNION ALL
  MATCH (:LikeRange {key: $likes})<-[:IN_LIKE_RANGE]-(model:Model)
  WHERE $downloads IS NULL
  RETURN model
  UNION ALL
  // Models are looked through one and all only where no range says which.
  UNWIND CASE WHEN $downloads IS NULL AND $likes IS NULL THEN [true] ELSE [] END AS unranged
  MATCH (model:Model)
  RETURN model
}
WITH model
WHERE model.listed
  AND coalesce(model.downloads, 0) >= $leastDownloads
  AND coalesce(model.likes, 0) >= $leastLikes
CALL (model) {
  UNWIND model.tags AS spelling
  RETURN DISTINCT toLower(spelling) AS tag
}
WITH tag, count(*) AS models
WHERE $prefixed OR NOT split(tag, ':')[0] IN ['license', 'language', 'dataset', 'arxiv', 'base_model']
WITH tag, models
WHERE $hubTags OR NOT EXISTS { (:Tag {key: tag, setByHub: true}) }
RETURN tag, models
ORDER BY models DESC, tag
LIMIT $limit
