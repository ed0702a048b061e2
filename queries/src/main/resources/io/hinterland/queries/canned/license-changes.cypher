// title: Licences that change along lineage
// order: 230
// purpose: Listed models under another licence than a model they derive from, the most downloaded first. A change is
//   not always a violation.
// parameter: from (License, example apache-2.0, optional) The licence of the parent.
// parameter: to (License, example mit, optional) The licence of the child.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (child:Model)-[edge:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]->(parent:Model)
WITH child, edge, parent,
     [(child)-[:LICENSED_UNDER]->(license) | license.key] AS childLicenses,
     [(parent)-[:LICENSED_UNDER]->(license) | license.key] AS parentLicenses
WHERE size(childLicenses) > 0 AND size(parentLicenses) > 0
  AND none(license IN childLicenses WHERE license IN parentLicenses)
  AND ($from IS NULL OR $from IN parentLicenses)
  AND ($to IS NULL OR $to IN childLicenses)
RETURN child.id AS child,
       childLicenses,
       type(edge) AS relation,
       parent.id AS parent,
       parentLicenses,
       coalesce(child.downloads, 0) AS downloads
ORDER BY downloads DESC, child, parent, relation
LIMIT $limit
