#!/usr/bin/env bash
# Makes a folder from which the site starts fast: the jar's libraries unpacked, and a cache of what the
# JVM otherwise works out anew at each start.
set -euo pipefail

usage() {
  cat <<'EOF'
Usage: src/run/prepare.sh [FOLDER]

Unpacks the jar that `./mvnw package` makes into FOLDER (target/site unless given), starts the site there
once on a free port of 127.0.0.1, asks for its main pages, stops it, and keeps what the JVM learnt as
FOLDER/site.aot (JDK 25 and later) or FOLDER/site.jsa (JDK 17 to 24). Then

  FOLDER/run --server.port=8080

starts the site; arguments go to the application, options of the JVM into JAVA_OPTS. JAVA_HOME chooses
the JDK, here and there; it should be the same, or the site starts without the cache. FOLDER can be moved
if the times of its files are kept (mv, cp -a, tar, rsync -a). A FOLDER of an earlier run is replaced.
Needs curl.
EOF
}

fail() {
  echo "prepare.sh: $1" >&2
  exit 1
}

# The addresses on the page $1 that match $2, without their host
links() {
  curl -fsS "$site$1" | grep -oE "href=\"$2\"" | cut -d '"' -f 2 | sort -u || true
}

visit() {
  curl -fsS -o /dev/null "$site$1" || fail "the site did not answer $1"
}

# As people come by, so that the JVM learns the ways through the program that matter
visit_pages() {
  local section record page
  for page in / /biography /about /timeline /years /api/person /api/works /api/awards /api/timeline; do
    visit "$page"
  done
  for page in $(links / '/assets/[^"]+'); do
    visit "$page"
  done
  for section in /filmography /awards /exhibitions /publications /people /years; do
    visit "$section"
    for record in $(links "$section" "$section/[a-z0-9-]+" | head -n 20); do
      visit "$record"
    done
  done
  record=$(links /filmography '/filmography/[a-z0-9-]+' | head -n 1)
  record=${record##*/}
  visit "/search?q=${record//-/+}"
  visit "/api/search?q=${record//-/+}"
}

# The site as it will run, in the background
start() {
  JAVA_OPTS="-Xmx256m $1" "$folder/run" --server.address=127.0.0.1 --server.port=0 --management.server.port=0 \
    >"$log" 2>&1 &
  pid=$!
}

# Until all of it is there; the first port it says it listens on is that of the pages, the next that of the operator
await() {
  until grep -q ' Started CareerSiteApplication in ' "$log"; do
    kill -0 "$pid" 2>/dev/null || fail "the site did not start; $log says why"
    sleep 0.2
  done
  site=http://127.0.0.1:$(sed -nE 's/.*Tomcat started on port ([0-9]+).*/\1/p' "$log" | head -n 1)
}

# SIGTERM lets the JVM end in order, and it then writes the cache; its exit code is 143
stop() {
  local code=0
  kill -TERM "$pid"
  wait "$pid" || code=$?
  pid=
  [ "$code" -eq 143 ] || [ "$code" -eq 0 ] || fail "the site did not stop in order ($code); $log says why"
}

case "${1:-}" in
  -h | --help)
    usage
    exit
    ;;
  -*)
    usage >&2
    exit 2
    ;;
esac

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${1:-$project/target/site}
command -v curl >/dev/null || fail "curl is missing"
java=$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}java") || fail "there is no java; set JAVA_HOME"
jars=("$project"/target/balcer-profile-*.jar)
[ -f "${jars[0]}" ] || fail "there is no jar; call ./mvnw package first"
[ "${#jars[@]}" -eq 1 ] || fail "target has more than one jar; call ./mvnw clean package first"
if [ -d "$folder" ] && [ ! -f "$folder/run" ] && [ -n "$(ls -A "$folder")" ]; then
  fail "$folder holds something else"
fi
rm -rf "$folder/lib" "$folder"/site.* "$folder/run" "$folder/release"
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
log=$folder/site.log
pid=
trap 'if [ -n "$pid" ]; then kill "$pid"; fi' EXIT

"$java" -Djarmode=tools -jar "${jars[0]}" extract --destination "$folder" --application-filename site.jar --force \
  >/dev/null
install -m 755 "$project/src/run/run.sh" "$folder/run"
cat "$(dirname "$(dirname "$(readlink -f "$java")")")/release" >"$folder/release"

version=$("$java" -XshowSettings:properties -version 2>&1 | sed -nE 's/.* java\.specification\.version = ([0-9]+).*/\1/p')
if [ "$version" -ge 25 ]; then
  cache=$folder/site.aot
  # Without the profiles of methods: they are for the second compiler, which run leaves out
  start "-XX:AOTCacheOutput=$cache -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining"
else
  cache=$folder/site.jsa
  start "-XX:ArchiveClassesAtExit=$cache"
fi
await
visit_pages
stop
[ -f "$cache" ] || fail "the JVM wrote no cache; $log says why"
echo "Made $folder for Java $version: start the site with $folder/run"
