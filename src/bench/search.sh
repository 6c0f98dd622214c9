#!/usr/bin/env bash
# How a search grows: the same kinds of queries over a career of the shipped size and over one
# N times as large, asked in turn.
set -euo pipefail

usage() {
  cat <<'HELP'
usage: src/bench/search.sh [N] [ROUNDS]

Generates careers of 1 and N (100) times the shipped size, serves both on loopback (ports 8181 and 8182),
asks both in turn, ROUNDS (15) times after as many to warm up, and prints medians in milliseconds and their ratio.
Needs a JDK and the jar, which ./mvnw package makes. Stops its servers itself.
HELP
}
case "${1:-}" in -h|--help) usage; exit 0;; esac
size=${1:-100}
rounds=${2:-15}

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
jar=$(ls target/balcer-profile-*.jar 2>/dev/null | head -n 1 || true)
[ -n "$jar" ] || { echo "There is no jar in target; run ./mvnw package -DskipTests" >&2; exit 2; }
work=$(mktemp -d)
pids=()
trap 'for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait; rm -rf "$work"' EXIT

serve() { # PORT N
  java src/bench/Generator.java "$2" "$work/$2"
  java -Xmx1g -jar "$jar" --server.address=127.0.0.1 --server.port="$1" --career.dataset="file:$work/$2/" >"$work/$1.log" &
  pids+=($!)
  for _ in $(seq 240); do
    grep -q 'Built the search index' "$work/$1.log" && return
    kill -0 "${pids[-1]}" 2>/dev/null || { tail -n 20 "$work/$1.log" >&2; exit 1; }
    sleep 0.5
  done
  echo "The site with $2 times the records did not start within two minutes" >&2
  exit 1
}

serve 8181 1
serve 8182 "$size"
grep -ho 'Loaded .*\|Built the search index.*' "$work"/*.log
echo "A: 1 time the shipped career, B: $size times; $rounds rounds of 40 queries each"
java src/bench/Queries.java "$rounds" http://127.0.0.1:8181 "$work/1" http://127.0.0.1:8182 "$work/$size"
