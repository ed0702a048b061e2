// title: Network of a range
// order: 50
// purpose: The network around the models of one range of downloads or likes, as a graph. Data model 1 of the GESIS
//   study shows models with their tags, pipelines, libraries and papers; data model 2 shows papers with the models that
//   cite them, their authors and their dates of publication.
// parameter: by (text, one of downloads|likes, default downloads) Counter of the range.
// parameter: range (text, one of 0-50|51-100|101-500|501-1000|1001-5000|5001-10000|10001-50000|50001+, default 50001+) Range of the counter.
// parameter: dataModel (integer, one of 1|2, default 1) Data model of the study.
// parameter: boilerplate (boolean, default false) Whether boilerplate citations count, such as that of the carbon
//   calculator in the default model card.
// parameter: limit (integer, 1 to 1000, default 25) Maximum number of models; the most downloaded first.
CALL () {
  MATCH (:DownloadRange {key: $range})<-[:IN_DOWNLOAD_RANGE]-(model:Model)
  WHERE $by = 'downloads'
  RETURN model
  UNION ALL
  MATCH (:LikeRange {key: $range})<-[:IN_LIKE_RANGE]-(model:Model)
  WHERE $by = 'likes'
  RETURN model
}
WITH model
WHERE $dataModel = 1
   OR EXISTS { (model)-[citation:CITES]->() WHERE $boilerplate OR citation.role <> 'boilerplate' }
WITH model
ORDER BY coalesce(model.downloads, 0) DESC, model.id
LIMIT $limit
CALL (model) {
  MATCH path = (model)-[edge:HAS_TAG|HAS_PIPELINE|USES_LIBRARY|CITES]->()
  WHERE $dataModel = 1 AND ($boilerplate OR type(edge) <> 'CITES' OR edge.role <> 'boilerplate')
  RETURN path
  UNION
  MATCH path = (model)
  WHERE $dataModel = 1
  RETURN path
  UNION
  MATCH path = (model)-[citation:CITES]->(:Paper)
  WHERE $dataModel = 2 AND ($boilerplate OR citation.role <> 'boilerplate')
  RETURN path
  UNION
  MATCH path = (model)-[citation:CITES]->(:Paper)-[:WRITTEN_BY|PUBLISHED_ON]->()
  WHERE $dataModel = 2 AND ($boilerplate OR citation.role <> 'boilerplate')
  RETURN path
}
RETURN path
