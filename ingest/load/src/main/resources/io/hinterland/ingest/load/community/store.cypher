UNWIND $rows AS row
CREATE (community:Community)
SET community = $provenance, community.number = row.number, community.size = size(row.members),
  community.inside = row.inside, community.marks = row.marks, community.members = row.members
