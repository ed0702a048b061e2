MERGE (roles:PaperRoles {what: 'added'})
SET roles.lines = $lines
