MATCH (m:Model {id: $id}) RETURN 1
