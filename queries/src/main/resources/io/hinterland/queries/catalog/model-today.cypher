MATCH (named:Model {id: $id}) RETURN coalesce(named.renamedTo, named.id) AS id
