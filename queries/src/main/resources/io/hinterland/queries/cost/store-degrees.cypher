UNWIND $rows AS row
MERGE (statistics:DegreeStatistics {edgeType: row.edgeType})
SET statistics = row
