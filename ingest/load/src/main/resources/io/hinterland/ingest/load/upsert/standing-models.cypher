UNWIND $ids AS id
MATCH (model:Model {id: id})
USING INDEX SEEK model:Model(id)
WHERE model.lastSeen IS NOT NULL
RETURN id, model.listed AS listed, model.firstSeen AS firstSeen, model.lastSeen AS lastSeen,
  model.contentHash AS contentHash, model.downloads AS downloads,
  model.downloadsAllTime AS downloadsAllTime, model.likes AS likes, model.trendingScore AS trending
