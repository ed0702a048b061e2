MATCH (:Model {id: $id})-[result:EVALUATED_ON]->(benchmark:Benchmark)
UNWIND range(0, size(result.metrics) - 1) AS place
RETURN benchmark.name AS benchmark, result.names[place] AS name, result.metrics[place] AS metric,
  toString(result.values[place]) AS value, coalesce(result.verified[place], false) AS verified
ORDER BY benchmark, place
