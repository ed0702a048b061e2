MATCH (roles:PaperRoles {what: 'added'})
RETURN roles.lines AS lines
