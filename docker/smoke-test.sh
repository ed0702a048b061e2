#!/usr/bin/env bash
# Brings the composition up on free ports, asks for the pages, the sample and a metapath, and takes everything down again.
# Needs Docker with Compose (either spelling), the two base images and a built distribution.
set -euo pipefail
cd "$(dirname "$0")/.."

compose() {
  if docker compose version >/dev/null 2>&1; then
    docker compose --project-name "$project" --file docker/compose.yaml "$@"
  else
    docker-compose --project-name "$project" --file docker/compose.yaml "$@"
  fi
}

# Asks the system for a port that nobody listens on.
free_port() {
  local port
  for port in $(shuf -i 20000-30000 -n 50); do
    (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
  echo "No free port found" >&2
  return 1
}

ask() {
  curl --silent --show-error --fail --max-time 30 "http://127.0.0.1:$API_PORT$1"
}

fail() {
  echo "smoke test: $1" >&2
  compose logs --tail 60 >&2
  exit 1
}

project=hinterland-smoke-$$
if NEO4J_PASSWORD='' compose config >/dev/null 2>&1; then
  echo "smoke test: the composition started without a password" >&2
  exit 1
fi

export NEO4J_PASSWORD API_PORT BROWSER_PORT BOLT_PORT
NEO4J_PASSWORD=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
API_PORT=$(free_port)
BROWSER_PORT=$(free_port)
BOLT_PORT=$(free_port)

trap 'compose down --volumes --remove-orphans >/dev/null 2>&1 || true' EXIT
compose up --detach --build || fail "the composition did not come up"

for _ in $(seq 120); do
  if ask /api/v1/health >/dev/null 2>&1; then break; fi
  [ -n "$(compose ps --quiet app)" ] || fail "the app's container has gone"
  sleep 2
done

expect() {
  local answer
  answer=$(ask "$1") || fail "no answer at $1"
  [[ $answer =~ $2 ]] || fail "$1 answers: $answer"
}

expect /api/v1/stats/segregation '"models" *: *15156[,}]'
expect / '/page/index-'
expect /explorer '/page/index-'
expect /docs/ 'swagger-ui-bundle.js'
expect /docs/swagger-ui/swagger-ui-bundle.js 'SwaggerUIBundle'
expect /api/v1/openapi.yaml '/api/v1/metapaths/counts'
expect '/api/v1/metapaths/counts?metapath=Paper-Model-Paper&source=2505.09388&limit=2' '"2309\.00071"'
expect /browser/address.json ":$BROWSER_PORT/browser/"
[ "$(compose exec -T app id -u)" != 0 ] || fail "the app runs as root"
compose exec -T app bash /usr/local/bin/healthy || fail "the health check fails"
if compose port app 8080 | grep -vq '^127\.0\.0\.1:'; then fail "the API is published beyond this machine"; fi
echo "smoke test: the composition is up with the sample"
