// title: Distribution of likes
// order: 30
// purpose: How many listed models lie in each of the eight ranges of likes of the GESIS study. Models whose likes are
//   missing count as zero.
UNWIND ['0-50', '51-100', '101-500', '501-1000', '1001-5000', '5001-10000', '10001-50000', '50001+'] AS range
OPTIONAL MATCH (node:LikeRange {key: range})
RETURN range, COUNT { (node)<-[:IN_LIKE_RANGE]-() } AS models
