MATCH (statistics:DegreeStatistics)
RETURN statistics.edgeType AS edgeType, statistics.edges AS edges,
  statistics.sources AS sources, statistics.sourceSquares AS sourceSquares,
  statistics.targets AS targets, statistics.targetSquares AS targetSquares
