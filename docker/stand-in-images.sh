#!/usr/bin/env bash
# Builds stand-ins for the public images that Hinterland's Docker files and container tests name, for machines that reach
# no container registry: from Debian's packages and from the jars that the build has gathered in neo4j/target/server.
# Images that were pulled, or built by this script before, are left alone. Needs root, a running Docker engine and debootstrap.
#
#   eclipse-temurin:17-jre   Debian with OpenJDK 17's runtime
#   neo4j:5.26-community     the same with Neo4j; understands NEO4J_AUTH and NEO4J_<setting> as the official image does
#   alpine:3.17              what Testcontainers runs to find the host's address from inside a container
set -euo pipefail
cd "$(dirname "$0")/.."

# Holds for images from a registry and for those that this script built; another's stand-in may behave otherwise.
present() {
  [ "$(docker image inspect --format '{{if or .RepoDigests (index .Config.Labels "io.hinterland.stand-in")}}yes{{end}}' "$1" 2>/dev/null)" = yes ]
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! present eclipse-temurin:17-jre; then
  echo "Building a stand-in for eclipse-temurin:17-jre"
  debootstrap --variant=minbase --include=openjdk-17-jre-headless bookworm "$work/root" >"$work/log" 2>&1 ||
    { tail "$work/log" >&2; exit 1; }
  rm -rf "$work/root"/var/lib/apt/lists/* "$work/root"/var/cache/apt/*.bin "$work/root"/var/cache/apt/archives/*.deb
  tar --directory "$work/root" --create . | docker import \
    --change 'LABEL io.hinterland.stand-in=yes' --change 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' --change 'CMD ["bash"]' \
    - eclipse-temurin:17-jre >/dev/null
fi

present alpine:3.17 || docker tag eclipse-temurin:17-jre alpine:3.17

if ! present neo4j:5.26-community; then
  echo "Building a stand-in for neo4j:5.26-community"
  [ -d neo4j/target/server/lib ] || { echo "Gather the server first: ./mvnw -Dquick -pl neo4j package" >&2; exit 1; }
  mkdir "$work/image"
  cp -r neo4j/target/server/lib "$work/image/lib"
  cp docker/stand-in-neo4j/* "$work/image/"
  docker build --quiet --tag neo4j:5.26-community "$work/image" >/dev/null
fi

docker images --format '{{.Repository}}:{{.Tag}} {{.Size}}' | grep -E '^(eclipse-temurin|neo4j|alpine):'
