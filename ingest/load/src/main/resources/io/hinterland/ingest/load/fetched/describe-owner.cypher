MATCH (owner:Owner {key: $row.key})
SET owner.kind = $row.kind, owner.fullName = $row.fullName, owner.hubAnswer = $row.answer, owner.hubAskedOn = $row.day
