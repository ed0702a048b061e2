MATCH (community:Community {metapath: $metapath})
CALL (community) {
  DELETE community
} IN TRANSACTIONS OF 1000 ROWS
