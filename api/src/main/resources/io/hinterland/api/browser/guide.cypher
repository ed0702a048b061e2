//# 1. A first look
// The graph holds models of the Hugging Face Hub with what they declare about themselves, and the papers they name. Click the arrow before a query to run it, or its text to change it first. In a drawing, double-click a node to see its neighbours.

//## What is here?
// Every type of node, and how many there are.
MATCH (thing)
UNWIND labels(thing) AS type
RETURN type, count(*) AS nodes
ORDER BY nodes DESC;

//## What stands around one model?
// Owner, library, pipeline, tags, licence, ranges, papers and parents of one model.
MATCH (model:Model {id: 'Qwen/Qwen3-8B'})-[edge]->(neighbour)
RETURN model, edge, neighbour;

//## How do I find a model, a paper or a person?
// The full-text index covers models, papers, authors and owners. Join words by AND; end one with * for a prefix.
CALL db.index.fulltext.queryNodes('names', 'qwen3 AND embed*') YIELD node, score
RETURN labels(node)[0] AS type, coalesce(node.id, node.title, node.name) AS found, score
ORDER BY score DESC, found
LIMIT 20;

//# 2. Which models are used?
// The GESIS paper first parts the models that somebody downloads or likes from those that nobody does.

//## How many models have downloads, and how many have likes?
// A count that the Hub did not give counts as 0. Only listed models count: a model that is merely named as a parent is not listed.
MATCH (model:Model {listed: true})
WITH coalesce(model.downloads, 0) > 0 AS downloaded, coalesce(model.likes, 0) > 0 AS liked
RETURN count(*) AS models,
       count(CASE WHEN downloaded THEN 1 END) AS withDownloads,
       count(CASE WHEN NOT downloaded THEN 1 END) AS withoutDownloads,
       count(CASE WHEN liked THEN 1 END) AS withLikes,
       count(CASE WHEN NOT liked THEN 1 END) AS withoutLikes,
       count(CASE WHEN downloaded AND liked THEN 1 END) AS withBoth,
       count(CASE WHEN NOT downloaded AND NOT liked THEN 1 END) AS withNeither;

//## How are downloads spread?
// Models for each range of downloads. Put LikeRange and IN_LIKE_RANGE in place of the two names for likes.
MATCH (range:DownloadRange)
RETURN range.key AS downloads, COUNT { (range)<-[:IN_DOWNLOAD_RANGE]-() } AS models
ORDER BY range.order;

//## Which models are downloaded most?
// Downloads are those of the last thirty days, as the Hub counts them.
MATCH (model:Model {listed: true})
WHERE model.downloads IS NOT NULL
RETURN model.id AS model, model.downloads AS downloads, model.likes AS likes, model.kind AS kind
ORDER BY downloads DESC, model
LIMIT 25;

//## What do the models of each library do?
// Libraries against pipelines, the most frequent pairs first.
MATCH (library:Library)<-[:USES_LIBRARY]-(model:Model)-[:HAS_PIPELINE]->(pipeline:Pipeline)
RETURN library.name AS library, pipeline.name AS pipeline, count(*) AS models
ORDER BY models DESC, library, pipeline
LIMIT 25;

//# 3. The networks of the study
// The paper draws all models of one range with what they share (figures 8 and 9, data model 1), and with the papers, authors and dates behind them (figures 10 and 11, data model 2). Each is drawn whole, which takes some seconds: up to 5,000 nodes, and the panel beside the drawing says where that is not all. Take another range by its name: 0-50, 51-100, 101-500, 501-1000, 1001-5000, 5001-10000, 10001-50000, 50001+.

//## What do the most downloaded models share?
// Figure 8: models with more than 50,000 downloads, their tags, pipelines, libraries and papers. The colours of models suit it.
MATCH (:DownloadRange {key: '50001+'})<-[:IN_DOWNLOAD_RANGE]-(model:Model)
OPTIONAL MATCH (model)-[edge:HAS_TAG|HAS_PIPELINE|USES_LIBRARY|CITES]->(shared)
WHERE coalesce(edge.role, '') <> 'boilerplate'
RETURN model, edge, shared
ORDER BY model.id;

//## What do the most liked models share?
// Figure 9: the same of models with 5,001 to 10,000 likes. The colours of models suit it.
MATCH (:LikeRange {key: '5001-10000'})<-[:IN_LIKE_RANGE]-(model:Model)
OPTIONAL MATCH (model)-[edge:HAS_TAG|HAS_PIPELINE|USES_LIBRARY|CITES]->(shared)
WHERE coalesce(edge.role, '') <> 'boilerplate'
RETURN model, edge, shared
ORDER BY model.id;

//## Who stands behind the most downloaded models?
// Figure 10: models with more than 50,000 downloads, their papers, and the papers' authors and dates. The colours of papers suit it.
MATCH (:DownloadRange {key: '50001+'})<-[:IN_DOWNLOAD_RANGE]-(model:Model)-[cites:CITES]->(paper:Paper)
WHERE cites.role <> 'boilerplate'
OPTIONAL MATCH (paper)-[edge:WRITTEN_BY|PUBLISHED_ON]->(source)
RETURN model, cites, paper, edge, source
ORDER BY model.id, paper.arxivId;

//## Who stands behind the most liked models?
// Figure 11: the same of models with 1,001 to 5,000 likes. The colours of papers suit it.
MATCH (:LikeRange {key: '1001-5000'})<-[:IN_LIKE_RANGE]-(model:Model)-[cites:CITES]->(paper:Paper)
WHERE cites.role <> 'boilerplate'
OPTIONAL MATCH (paper)-[edge:WRITTEN_BY|PUBLISHED_ON]->(source)
RETURN model, cites, paper, edge, source
ORDER BY model.id, paper.arxivId;

//# 4. Tag clouds
// The paper's two clouds: what models say of themselves, for a range and above a bound. They count every plain tag of a model, also one that repeats its library or pipeline.

//## Which tags do models with 1,001 to 5,000 likes carry?
// The words of a cloud with their sizes.
MATCH (:LikeRange {key: '1001-5000'})<-[:IN_LIKE_RANGE]-(model:Model)
UNWIND model.tags AS tag
RETURN tag, count(*) AS models
ORDER BY models DESC, tag
LIMIT 50;

//## Which tags do models with more than 10,000 downloads carry?
// A lower bound instead of a range.
MATCH (model:Model {listed: true})
WHERE model.downloads > 10000
UNWIND model.tags AS tag
RETURN tag, count(*) AS models
ORDER BY models DESC, tag
LIMIT 50;

//## Which tags go together?
// Pairs of tags on the same models, among models with likes.
MATCH (model:Model {listed: true})
WHERE model.likes > 100
MATCH (one:Tag)<-[:HAS_TAG]-(model)-[:HAS_TAG]->(other:Tag)
WHERE one.key < other.key
RETURN one.name AS tag, other.name AS with, count(*) AS models
ORDER BY models DESC, tag, with
LIMIT 25;

//# 5. Papers behind models
// A model cites a paper in a role: own (its makers wrote the paper), inherited (an ancestor cites it too), method (the tool that made the model names it), boilerplate (a template put it there: leave it out), other. The colours of papers suit this chapter.

//## Which papers stand behind most models?
// Boilerplate left out. A paper without a title is one whose metadata were not loaded.
MATCH (paper:Paper)<-[cites:CITES]-(model:Model)
WHERE cites.role <> 'boilerplate'
RETURN paper.arxivId AS arxivId, paper.title AS title, count(model) AS models
ORDER BY models DESC, arxivId
LIMIT 25;

//## Which papers are behind one model, and who wrote them?
// A drawing of data model 2 around one model.
MATCH (model:Model {id: 'Qwen/Qwen3-8B'})-[cites:CITES]->(paper:Paper)
OPTIONAL MATCH (paper)-[edge:WRITTEN_BY|PUBLISHED_ON]->(source)
RETURN model, cites, paper, edge, source;

//## Which models use what one paper made?
// Models that cite the Qwen3 report, the most downloaded first.
MATCH (paper:Paper {arxivId: '2505.09388'})<-[cites:CITES]-(model:Model)
RETURN model.id AS model, cites.role AS role, cites.evidence AS evidence, model.downloads AS downloads
ORDER BY coalesce(downloads, 0) DESC, model
LIMIT 50;

//## Whose papers stand behind most models?
// Authors by the number of models that cite one of their papers.
MATCH (author:Author)<-[:WRITTEN_BY]-(paper:Paper)<-[cites:CITES]-(model:Model)
WHERE cites.role <> 'boilerplate'
RETURN author.name AS author, count(DISTINCT paper) AS papers, count(DISTINCT model) AS models
ORDER BY models DESC, author
LIMIT 25;

//# 6. Family trees
// Models are fine-tuned, quantized, adapted and merged from others. Arrows lead from the child to its parent.

//## What was made from one model?
// Two generations of children, the most downloaded first. Each way of making a model from another has a colour: blue finetuned, orange quantized, green adapter, pink merged, grey undeclared.
MATCH tree = (:Model {id: 'Qwen/Qwen3-8B'})
      <-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM*1..2]-(child:Model)
RETURN tree
ORDER BY length(tree), coalesce(child.downloads, 0) DESC, child.id
LIMIT 100;

//## Where does a model come from?
// The longest lines of descent, from the child to its first ancestor.
MATCH line = (youngest:Model {listed: true})
      -[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM*5..7]->(first:Model)
WHERE NOT (first)-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]->()
RETURN line
ORDER BY length(line) DESC, youngest.id, first.id
LIMIT 5;

//## Which models have most children?
// By kind of derivation. A parent that is not listed itself is known by its name only.
MATCH (parent:Model)<-[edge:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]-(:Model)
RETURN parent.id AS model, parent.listed AS listed,
       count(CASE WHEN edge:FINETUNED_FROM THEN 1 END) AS finetuned,
       count(CASE WHEN edge:QUANTIZED_FROM THEN 1 END) AS quantized,
       count(CASE WHEN edge:ADAPTER_OF THEN 1 END) AS adapters,
       count(CASE WHEN edge:MERGED_FROM THEN 1 END) AS merges,
       count(*) AS children
ORDER BY children DESC, model
LIMIT 25;

//# 7. Metapaths by hand
// A metapath is a walk over types, such as Paper-Model-Paper. Two nodes with many walks between them are close. Sum the counts after each step: one long pattern forbids walks that return and takes far longer.

//## Which papers are used together with one paper?
// Paper-Model-Paper from the Qwen3 report: how many models cite both. The first row is the paper with itself.
MATCH (:Paper {arxivId: '2505.09388'})<-[cites:CITES]-(model:Model)
WHERE cites.role <> 'boilerplate'
WITH model, count(*) AS walks
MATCH (model)-[cites:CITES]->(paper:Paper)
WHERE cites.role <> 'boilerplate'
RETURN paper.arxivId AS arxivId, paper.title AS title, sum(walks) AS walks
ORDER BY walks DESC, arxivId
LIMIT 25;

//## How similar are those papers?
// PathSim (Sun et al. 2011) weighs the walks between two papers against the walks of each to itself.
MATCH (start:Paper {arxivId: '2505.09388'})<-[there:CITES]-(:Model)-[back:CITES]->(paper:Paper)
WHERE there.role <> 'boilerplate' AND back.role <> 'boilerplate'
WITH start, paper, count(*) AS walks
WITH paper, walks,
     COUNT { (start)<-[cites:CITES]-(:Model) WHERE cites.role <> 'boilerplate' } AS startToItself,
     COUNT { (paper)<-[cites:CITES]-(:Model) WHERE cites.role <> 'boilerplate' } AS paperToItself
RETURN paper.arxivId AS arxivId, paper.title AS title, walks,
       2.0 * walks / (startToItself + paperToItself) AS pathSim
ORDER BY pathSim DESC, arxivId
LIMIT 25;

//## Which owners build on the same papers?
// Owner-Model-Paper-Model-Owner from one account, summed step by step.
MATCH (:Owner {key: 'qwen'})<-[:PUBLISHED_BY]-(:Model)-[cites:CITES]->(paper:Paper)
WHERE cites.role <> 'boilerplate'
WITH paper, count(*) AS walks
MATCH (paper)<-[cites:CITES]-(model:Model)
WHERE cites.role <> 'boilerplate'
WITH model, sum(walks) AS walks
MATCH (model)-[:PUBLISHED_BY]->(owner:Owner)
RETURN owner.name AS owner, sum(walks) AS walks
ORDER BY walks DESC, owner
LIMIT 25;
