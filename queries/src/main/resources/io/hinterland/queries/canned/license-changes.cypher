// title: Licences that change along lineage
// order: 230
// purpose: Listed models under another licence than the nearest models with one that they derive from, the most
//   downloaded first. Models without a licence are looked through; names of one licence are no change. A change is not
//   always a violation.
// parameter: from (License, example apache-2.0, optional) The licence of the ancestor.
// parameter: to (License, example mit, optional) The licence of the child.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (child:Model)-[:LICENSED_UNDER]->(license:License)
WITH child, collect(license.key) AS childLicenses
WHERE $to IS NULL OR $to IN childLicenses
MATCH (child)-[edge:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]->(parent:Model)
CALL (parent) {
  MATCH (parent) (
    (between:Model)-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]->(:Model)
    WHERE NOT EXISTS { (between)-[:LICENSED_UNDER]->() }
  ){0,10} (ancestor:Model)
  WHERE EXISTS { (ancestor)-[:LICENSED_UNDER]->() }
  RETURN DISTINCT ancestor
}
WITH child, childLicenses, edge, ancestor,
     [(ancestor)-[:LICENSED_UNDER]->(license) | license.key] AS ancestorLicenses
WHERE none(license IN childLicenses WHERE license IN ancestorLicenses)
  AND ($from IS NULL OR $from IN ancestorLicenses)
WITH child, childLicenses, ancestor, ancestorLicenses, min(type(edge)) AS relation
RETURN child.id AS child,
       childLicenses,
       relation,
       ancestor.id AS parent,
       ancestorLicenses AS parentLicenses,
       coalesce(child.downloads, 0) AS downloads
ORDER BY downloads DESC, child, parent, relation
LIMIT $limit
