// A model that declares a parent by now needs none. What somebody decided stays as it is.
UNWIND $rows AS row
MATCH (child:Model {id: row.child})
USING INDEX SEEK child:Model(id)
WHERE NOT EXISTS { (child)-[:EdgeType]->() }
MATCH (parent:Model {id: row.parent})
USING INDEX SEEK parent:Model(id)
WHERE NOT EXISTS { (:ParentDecision {child: row.child, parent: row.parent}) }
MERGE (child)-[candidate:CANDIDATE_OF]->(parent)
  ON CREATE SET candidate = {
    source: 'inferred', relation: row.relation, confidence: row.confidence, evidence: row.evidence, method: $method
  }
