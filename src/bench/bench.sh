#!/usr/bin/env bash
# Measures how fast the site is, beside nginx and beside itself. Each measure is a function in parts/.
set -euo pipefail

usage() {
  cat <<'HELP'
usage: src/bench/bench.sh MEASURE… [OPTION…]

Prints tables in Markdown, and on the error output what it does. Speaks to loopback only, and stops what it started.

  start     start to the first answer and memory: plain jar on 17 and 25, AppCDS on 17, AOT cache on 25, in turn
  speed     requests a second and waits of eight pages, plain, gzip and 304, in turn with nginx and the same bytes
  uncached  the same pages with the page cache off, over 1 and over 16 connections, without nginx
  miss      addresses that were never asked before, over one connection, at 1 and 1000 times this career
  memory    the process after a load over all pages and many queries, with a heap of 128 MB
  growth    load, heap, start, waits, statements and bytes at 1, 10, 100 and 1000 times this career
  search    kinds of queries at 1 and 100 times this career, in turn
  all       all of these, which takes hours

  --seconds N     each measurement (10)
  --warmup N      the warm-up of each page (60)
  --rounds N      rounds of speed (3), queries of search (15), runs of start (5)
  --load N        seconds of load of memory (120)
  --sizes "N N"   times this career, for miss ("1 1000"), growth ("1 10 100 1000") and search ("1 100")
  --connections N of speed, memory and the second part of uncached (16)
  --on "25 17"    the JDKs to measure on; miss, growth and search use the first
  --jdk17 HOME    where they are; unless given, JAVA_HOME, java on the PATH and the usual folders are looked through
  --jdk25 HOME
  --prepare FILE  makes a folder with a fast start (src/run/prepare.sh); --prepare no measures the plain jar
  --jar FILE      the site (target/balcer-profile-*.jar, which ./mvnw package makes)
  --xmx SIZE      heap of start, speed, uncached and miss at 1 (512m); others have the heap their table names
  --port N        the first of ten ports (8300)

COMPILERS=2 before the command has the JVM of a prepared folder use both compilers, as with its run.
Needs a JDK, and wrk and nginx for speed:  apt-get install wrk nginx-light
For the results that are kept:  src/bench/bench.sh all >all.md
HELP
}

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export LC_ALL=C
bench=src/bench
measures=()
seconds=10 warmup=60 rounds='' load=120 sizes='' connections=16 on='25 17' jdk17='' jdk25='' xmx=512m port=8300
prepare=src/run/prepare.sh
jar=$(compgen -G 'target/balcer-profile-*.jar' | head -n 1 || true)

while [ $# -gt 0 ]; do
  case "$1" in
    -h | --help) usage; exit 0 ;;
    start | speed | uncached | miss | memory | growth | search) measures+=("$1") ;;
    all) measures=(start speed uncached miss memory growth search) ;;
    --seconds | --warmup | --rounds | --load | --sizes | --connections | --on | --jdk17 | --jdk25 | --prepare | --jar | \
      --xmx | --port)
      [ $# -gt 1 ] || { echo "bench.sh: $1 needs a value" >&2; exit 2; }
      printf -v "${1#--}" %s "$2"
      shift ;;
    *) echo "bench.sh: \"$1\" is neither a measure nor an option; --help tells more" >&2; exit 2 ;;
  esac
  shift
done
[ ${#measures[@]} -gt 0 ] || { usage >&2; exit 2; }

for part in "$bench"/parts/*.sh; do
  # shellcheck source=/dev/null
  . "$part"
done

check_tools
work=$(mktemp -d)
trap 'stop_all; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
describe_machine
for measure in "${measures[@]}"; do
  say "$measure"
  "measure_$measure"
done
