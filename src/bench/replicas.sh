#!/usr/bin/env bash
# Shows that replicas need nothing from each other: takes two through a kill, a stop and a new dataset, under load.
set -euo pipefail

usage() {
  cat <<'HELP'
usage: src/bench/replicas.sh [OPTION…]

Starts two replicas behind nginx with src/run/nginx.conf, first without its cache, then with it, then behind Varnish with
src/run/varnish.vcl. Under load it kills one and starts it again, asks the other to stop and starts it again, and puts an
edited dataset on one, then on the other. With a cache it then empties that, and at last kills both. Prints tables in Markdown, and on the error output what it
does. Exits with 1 if a request failed, or if an address had an ETag that is not its own in the dataset of that moment.
Speaks to loopback only, and stops what it started.

  --fronts "F F"  of balanced (nginx without its cache), cached (nginx) and varnish (all that are installed)
  --requests N    at least, for each front (50000)
  --rate N        requests a second (400), so that a start beside the load does not take for ever
  --connections N (16)
  --addresses N   of the site, at most (800)
  --seconds N     of load at least in each state (5)
  --on "25 17"    the JDKs to look for; the first that is there is used
  --jdk17 HOME    where they are; unless given, JAVA_HOME, java on the PATH and the usual folders are looked through
  --jdk25 HOME
  --prepare FILE  makes a folder with a fast start (src/run/prepare.sh); --prepare no starts the plain jar
  --jar FILE      the site (target/balcer-profile-*.jar, which ./mvnw package makes)
  --xmx SIZE      heap of each replica (256m)
  --port N        the first of six ports (8700)

Needs a JDK, nginx and openssl, and Varnish for that:  apt-get install nginx-light openssl varnish
HELP
}

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export LC_ALL=C
bench=src/bench
fronts='balanced cached varnish'
requests=50000 rate=400 connections=16 addresses=800 seconds=5 on='25 17' jdk17='' jdk25='' xmx=256m port=8700
prepare=src/run/prepare.sh
jar=$(compgen -G 'target/balcer-profile-*.jar' | head -n 1 || true)

while [ $# -gt 0 ]; do
  case "$1" in
    -h | --help) usage; exit 0 ;;
    --fronts | --requests | --rate | --connections | --addresses | --seconds | --on | --jdk17 | --jdk25 | --prepare | --jar | \
      --xmx | --port)
      [ $# -gt 1 ] || { echo "replicas.sh: $1 needs a value" >&2; exit 2; }
      printf -v "${1#--}" %s "$2"
      shift ;;
    *) echo "replicas.sh: \"$1\" is no option; --help tells more" >&2; exit 2 ;;
  esac
  shift
done

for part in machine processes front; do
  # shellcheck source=/dev/null
  . "$bench/parts/$part.sh"
done

for name in requests rate connections addresses seconds port; do
  [[ ${!name} =~ ^[1-9][0-9]{0,6}$ ]] || die "--$name must be a whole number, not \"${!name}\""
done
check_site
for name in $fronts; do
  [[ $name =~ ^(balanced|cached|varnish)$ ]] || die "--fronts must be of balanced, cached and varnish, not \"$name\""
done
[ -n "$nginx" ] || die "there is no nginx:  apt-get install nginx-light"
varnish=$(PATH=$PATH:/usr/sbin command -v varnishd || true)
[ -n "$varnish" ] || { say 'there is no Varnish, so it is left out:  apt-get install varnish'; fronts=${fronts/varnish/}; }
command -v openssl >/dev/null || die "there is no openssl:  apt-get install openssl"

declare -A ports=([a]=$((port + 2)) [b]=$((port + 4))) # each with its management port behind it
faults=()

main() {
  local how
  make_certificate
  describe_machine
  [ -z "$varnish" ] || "$varnish" -V 2>&1 | sed -n '1s/^varnishd (\(.*\)).*/\1./p'
  kind=$(best "$first")
  for how in $fronts; do take_through "$how"; done
  [ ${#faults[@]} = 0 ] || { printf '\nNot as it must be: %s\n' "${faults[@]}"; return 1; }
}

# take_through FRONT: starts all, goes through the phases under load, and prints what came of it
take_through() {
  local how=$1 replica
  if [ "$how" = varnish ]; then front=http://127.0.0.1:$port; else front=https://127.0.0.1:$port; fi
  start_front "$how"
  for replica in a b; do
    mkdir -p "$work/career-$replica"
    cp src/main/resources/career/* "$work/career-$replica"
    if [ -z "${pids[$replica]:-}" ]; then start_replica "$replica"; else load_dataset "$replica"; fi
  done
  tool "$bench/Replicas.java" list "http://127.0.0.1:${ports[a]}" "$addresses" >"$work/addresses"
  compare_replicas "$work/old.tsv" 'at the start'

  start_load
  phase 'both run'
  sleep "$seconds"

  phase 'A is killed (SIGKILL)'
  kill -9 "$(java_process a)"
  wait "${pids[a]}" 2>/dev/null || true
  unset 'pids[a]'
  sleep "$seconds"
  phase 'A starts again'
  start_replica a
  phase 'both run again'
  compare_replicas "$work/again.tsv" 'after the kill'
  sleep "$seconds"

  phase 'B is asked to stop (SIGTERM)'
  stop_gracefully b
  sleep "$seconds"
  phase 'B starts again'
  start_replica b

  phase 'A has the new dataset'
  put_dataset a
  sleep "$seconds"
  phase 'B gets it too'
  put_dataset b
  # What a cache keeps may be shown for max-age and stale-while-revalidate, a second each, from when it came
  sleep 8
  phase 'both have it'
  compare_replicas "$work/new.tsv" 'with the new dataset'
  cmp -s "$work/old.tsv" "$work/new.tsv" && faults+=("$how: the new dataset changed nothing")
  sleep "$seconds"
  if [ "$how" != balanced ]; then
    phase 'the cache is emptied'
    empty_cache "$how"
    sleep "$seconds"
    compare_front "$how"
    phase 'both are killed'
    for replica in a b; do
      kill -9 "$(java_process "$replica")"
      wait "${pids[$replica]}" 2>/dev/null || true
      unset "pids[$replica]"
    done
    sleep "$seconds"
  fi
  end_load
  report "$how"
  stop front
}

# Starts a replica and waits until it says that it is ready
start_replica() {
  local at=${ports[$1]} i
  say "starts ${1^}"
  start_site "$1" "$first" "$kind" "$at" "$xmx" --management.server.port=$((at + 1)) \
    --career.dataset="file:$work/career-$1/" --server.forward-headers-strategy=native \
    --site.cache.max-age=1s --site.cache.stale-while-revalidate=1s
  for ((i = 0; i < 600; i++)); do
    [[ $(manage GET $((at + 1)) /actuator/health/readiness) != 'HTTP/1.1 200'* ]] || return 0
    sleep 0.1
  done
  die "${1^} did not get ready"
}

stop_gracefully() {
  local process status=0
  process=$(java_process "$1")
  kill -TERM "$process"
  wait "${pids[$1]}" || status=$?
  unset "pids[$1]"
  [ "$status" = 143 ] || faults+=("${1^} ended with $status, not with 143, when asked to stop")
  grep -q 'Graceful shutdown complete' "$work/$1.log" || faults+=("${1^} did not end what it had begun")
}

# Puts an edited dataset into the folder of a replica, and has it loaded
put_dataset() {
  sed -i '0,/^  name: .*/s//&, as edited/' "$work/career-$1/profile.yaml"
  load_dataset "$1"
}

load_dataset() {
  local answer
  answer=$(manage POST $((${ports[$1]} + 1)) /actuator/dataset)
  [[ $answer = 'HTTP/1.1 200'*'"refused":null'* ]] || die "${1^} refused the dataset: $answer"
}

empty_cache() {
  if [ "$1" = cached ]; then find "$work/cache" -type f -delete; else manage BAN "$port" / >/dev/null; fi
}

# compare_replicas FILE WHEN: asks both for each address in each coding; all ETags go into the file
compare_replicas() {
  local replica
  for replica in a b; do
    tool "$bench/Replicas.java" tags "http://127.0.0.1:${ports[$replica]}" "$work/addresses" >"$work/$replica.tsv"
  done
  cmp -s "$work/a.tsv" "$work/b.tsv" || {
    diff "$work/a.tsv" "$work/b.tsv" | head -n 10 >&2 || true
    faults+=("$2 the replicas differ in $(comm -3 <(sort "$work/a.tsv") <(sort "$work/b.tsv") | wc -l) ETags")
  }
  mv "$work/a.tsv" "$1"
}

# compare_front FRONT: the same of the cache, which then keeps all of them
compare_front() {
  tool "$bench/Replicas.java" tags "$front" "$work/addresses" "$work/certificate.pem" >"$work/front.tsv"
  cmp -s "$work/front.tsv" "$work/new.tsv" || faults+=("$1: the cache has other ETags than the replicas")
}

start_load() {
  say "asks $(wc -l <"$work/addresses") addresses, $rate times a second"
  rm -f "$work/phases"
  mkfifo "$work/phases"
  # The compiler is quick enough for a client
  tool -XX:TieredStopAtLevel=1 "$bench/Replicas.java" load "$front" "$work/certificate.pem" \
    "$work/addresses" "$connections" "$rate" "$requests" "$work/seen.tsv" <"$work/phases" >"$work/load.tsv" &
  pids[load]=$!
  exec 5>"$work/phases"
}

phase() {
  say "$1"
  echo "$1" >&5
}

end_load() {
  echo >&5
  exec 5>&-
  wait "${pids[load]}" || die "the load broke off"
  unset 'pids[load]'
}

# report FRONT: a row a phase, with how many answers had the ETag of which dataset
report() {
  printf '\n## Replicas behind %s\n\n' "$(title "$1")"
  printf '%s connections, %s addresses in three codings, JDK %s, %s, heap %s each; ' "$connections" \
    "$(wc -l <"$work/addresses")" "$first" "$(variant "$kind")" "$xmx"
  printf 'max-age and stale-while-revalidate 1 s.\nThe new dataset changes %s of the %s ETags.\n\n' \
    "$(comm -13 <(sort "$work/old.tsv") <(sort "$work/new.tsv") | wc -l)" "$(wc -l <"$work/old.tsv")"
  echo '| phase | requests | failed | ETag of both | of the old only | of the new only | of neither | p50 ms | p99 ms | longest ms |'
  echo '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|'
  rm -f "$work/strange"
  awk -F '\t' -v OFS=' | ' -v strange="$work/strange" '
    FILENAME ~ /old.tsv$/ { old[$1, $2] = $3; next }
    FILENAME ~ /new.tsv$/ { new[$1, $2] = $3; next }
    FILENAME ~ /seen.tsv$/ {
      is_old = old[$2, $3] == $4; is_new = new[$2, $3] == $4
      n[$1, is_old && is_new ? "both" : is_old ? "old" : is_new ? "new" : "neither"] += $5
      if (!is_old && !is_new || is_old && !is_new && /^(both have|the cache|both are)/) print >strange
      next
    }
    { print "| " $1, $2, $3, n[$1, "both"] + 0, n[$1, "old"] + 0, n[$1, "new"] + 0, n[$1, "neither"] + 0, $4, $5, $6 " |" }
  ' "$work/old.tsv" "$work/new.tsv" "$work/seen.tsv" "$work/load.tsv" | tee "$work/table"
  printf '\nIn all %s requests, of which %s failed.' "$(sum 2)" "$(sum 3)"
  [ "$1" = varnish ] || printf ' nginx asked a second replica for %s of them.' "$(grep -c '"[0-9-]*, ' "$work/access.log" || true)"
  [ "$1" != cached ] || printf ' States of its cache: %s.' \
    "$(awk '{ n[$2]++ } END { for (s in n) printf "%s%s %d", c++ ? ", " : "", s, n[s] }' "$work/access.log")"
  printf '\n'

  [ ! -s "$work/strange" ] || { say 'ETags that should not be there:'; head -n 20 "$work/strange" >&2; }
  [ "$(sum 3)" = 0 ] || faults+=("$1: $(sum 3) requests failed")
  [ "$(sum 2)" -ge "$requests" ] || faults+=("$1: only $(sum 2) requests")
  [ "$(sum 7)" = 0 ] || faults+=("$1: $(sum 7) answers had an ETag of neither dataset")
  [ "$(sum 6 '^(both run|A is killed|A starts|B is asked|B starts)')" = 0 ] || faults+=("$1: the new dataset came too early")
  [ "$(sum 5 '^(both have|the cache|both are)')" = 0 ] || faults+=("$1: the old dataset was still shown")
}

# sum COLUMN [PHASES]: of the table
sum() { awk -F ' [|] ' -v c="$1" -v phases="${2:-.}" '{ sub(/^[|] /, "") } $1 ~ phases { n += $c } END { print n + 0 }' "$work/table"; }

title() {
  case "$1" in
    balanced) echo 'nginx as load balancer, over TLS' ;;
    cached) echo 'nginx as load balancer and cache, over TLS' ;;
    varnish) echo Varnish ;;
  esac
}

variant() { if [ "$1" = fast ]; then echo 'prepared for a fast start'; else echo 'plain jar'; fi; }

work=$(mktemp -d)
trap 'stop_all; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
main
