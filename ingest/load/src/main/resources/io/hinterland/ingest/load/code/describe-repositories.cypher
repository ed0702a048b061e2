// What GitHub says of repositories, each under the address that the graph has.
UNWIND $rows AS row
MATCH (repository:Repository {url: row.url})
SET repository.stars = row.stars, repository.archived = row.archived, repository.license = row.license,
  repository.renamedTo = row.renamedTo, repository.githubAnswer = row.answer, repository.githubAskedOn = row.day
RETURN count(repository) AS described
