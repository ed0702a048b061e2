// The loop that one writes first: what a record says goes into the graph as it stands.
UNWIND $rows AS row
MERGE (model:Model {id: row.id})
SET model.downloads = row.downloads, model.likes = row.likes, model.parameters = row.parameters,
  model.createdAt = datetime(row.createdAt), model.lastModified = datetime(row.lastModified),
  model.gated = row.gated, model.private = false, model.listed = true, model.tags = row.tags
FOREACH (key IN row.owners | MERGE (owner:Owner {key: key}) MERGE (model)-[:PUBLISHED_BY]->(owner))
FOREACH (key IN row.libraries | MERGE (library:Library {key: key}) MERGE (model)-[:USES_LIBRARY]->(library))
FOREACH (key IN row.pipelines | MERGE (pipeline:Pipeline {key: key}) MERGE (model)-[:HAS_PIPELINE]->(pipeline))
FOREACH (key IN row.plainTags | MERGE (tag:Tag {key: key}) MERGE (model)-[:HAS_TAG]->(tag))
FOREACH (key IN row.licences | MERGE (licence:License {key: key}) MERGE (model)-[:LICENSED_UNDER]->(licence))
FOREACH (id IN row.datasets | MERGE (dataset:Dataset {id: id}) MERGE (model)-[:TRAINED_ON]->(dataset))
FOREACH (id IN row.parents | MERGE (parent:Model {id: id}) MERGE (model)-[:DERIVED_FROM]->(parent))
FOREACH (id IN row.papers | MERGE (paper:Paper {arxivId: id}) MERGE (model)-[:CITES]->(paper))
FOREACH (key IN row.downloadRanges | MERGE (range:DownloadRange {key: key}) MERGE (model)-[:IN_DOWNLOAD_RANGE]->(range))
FOREACH (key IN row.likeRanges | MERGE (range:LikeRange {key: key}) MERGE (model)-[:IN_LIKE_RANGE]->(range))
