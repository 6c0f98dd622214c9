#!/usr/bin/env bash
# Attacks two replicas behind nginx, and shows that readers beside the attack are served.
set -euo pipefail

usage() {
  cat <<'HELP'
usage: src/bench/attack.sh [OPTION…]

Starts two replicas with a small heap that ends them when it is full, behind nginx with src/run/nginx.conf. Then, one after
the other: a crowd asks nginx for searches and title cards of random content; slow clients trickle headers, trickle bodies
and read slowly, at a replica itself; addresses with doubled, blank and unknown parameters are asked for, and compared with
the same page asked for plainly; and files that are too large, broken and blocked are put into the dataset of a replica, and
a good one after each. At last it measures what questions of 200 characters in many scripts cost. Prints a table in Markdown. Exits with 1 if a process ended, a reader waited longer than a second
(99th percentile), an answer was a 5xx other than 503 with Retry-After, an answer was the wrong page, a good dataset was
not loaded, or a question cost more than 100 ms of processor time. Speaks to loopback only, lasts under three minutes, and stops what it started.

  --seconds N     that the crowd stays (60)
  --clients N     in the crowd (100)
  --slow N        slow clients of each sort (400)
  --seed N        of what is random (1)
  --on "25 17"    the JDKs to look for; the first that is there is used
  --jdk17 HOME    where they are; unless given, JAVA_HOME, java on the PATH and the usual folders are looked through
  --jdk25 HOME
  --jar FILE      the site (target/balcer-profile-*.jar, which ./mvnw package makes)
  --xmx SIZE      heap of each replica (256m)
  --port N        the first of six ports (8700)

Needs a JDK, nginx and openssl:  apt-get install nginx-light openssl
HELP
}

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export LC_ALL=C.UTF-8
bench=src/bench
seconds=60 clients=100 slow=400 seed=1 on='25 17' jdk17='' jdk25='' xmx=256m port=8700
jar=$(compgen -G 'target/balcer-profile-*.jar' | head -n 1 || true)

while [ $# -gt 0 ]; do
  case "$1" in
    -h | --help) usage; exit 0 ;;
    --seconds | --clients | --slow | --seed | --on | --jdk17 | --jdk25 | --jar | --xmx | --port)
      [ $# -gt 1 ] || { echo "attack.sh: $1 needs a value" >&2; exit 2; }
      printf -v "${1#--}" %s "$2"
      shift ;;
    *) echo "attack.sh: \"$1\" is no option; --help tells more" >&2; exit 2 ;;
  esac
  shift
done

for part in machine processes front; do
  # shellcheck source=/dev/null
  . "$bench/parts/$part.sh"
done

for name in seconds clients slow seed port; do
  [[ ${!name} =~ ^[1-9][0-9]{0,4}$ ]] || die "--$name must be a whole number, not \"${!name}\""
done
check_site
[ -n "$nginx" ] || die "there is no nginx:  apt-get install nginx-light"
command -v openssl >/dev/null || die "there is no openssl:  apt-get install openssl"

declare -A ports=([a]=$((port + 2)) [b]=$((port + 4))) # each with its management port behind it
faults=()

main() {
  local replica
  describe_machine
  printf 'Two replicas with JDK %s and -Xmx%s -XX:+ExitOnOutOfMemoryError behind nginx.\n\n' "$first" "$xmx"
  make_certificate
  for replica in a b; do start_replica "$replica"; done
  start_front cached
  echo '| attack | requests | answers | reader of / p50 ms | p99 ms | longest ms | fault |'
  echo '|---|--:|---|--:|--:|--:|---|'
  attack crowd "https://127.0.0.1:$port" "$seconds" "$clients" "$work/certificate.pem"
  for name in headers bodies chunks readers; do attack "$name" "http://127.0.0.1:${ports[a]}" 6 "$slow"; done
  attack parameters "http://127.0.0.1:${ports[b]}" 5 4
  attack_dataset
  ask_long_questions
  for replica in a b; do kill -0 "${pids[$replica]}" 2>/dev/null || faults+=("${replica^} ended"); done
  printf '\nResident memory of the replicas: %s and %s MB.\n' "$(memory a VmRSS)" "$(memory b VmRSS)"
  [ ${#faults[@]} = 0 ] || { printf '\nNot as it must be: %s\n' "${faults[@]}"; return 1; }
}

# attack NAME SITE SECONDS CLIENTS [CERTIFICATE]: prints a row of the table
attack() {
  say "$1"
  tool -XX:TieredStopAtLevel=1 "$bench/Attack.java" "$1" "$2" "$3" "$4" "$seed" "${@:5}" || faults+=("$1")
}

start_replica() {
  say "starts ${1^}"
  mkdir -p "$work/career-$1"
  cp src/main/resources/career/* "$work/career-$1"
  JAVA_TOOL_OPTIONS=-XX:+ExitOnOutOfMemoryError start_site "$1" "$first" plain "${ports[$1]}" "$xmx" --management.server.port=$((${ports[$1]} + 1)) \
    --career.dataset="file:$work/career-$1/" --server.forward-headers-strategy=native
  await_index "$1"
}

# What the longest questions cost, at the replica that no file was changed under
ask_long_questions() {
  say 'questions'
  printf '\nQuestions of 200 characters, and usual ones:\n\n'
  tool -XX:TieredStopAtLevel=1 "$bench/Questions.java" "${pids[a]}" "http://127.0.0.1:${ports[a]}" || faults+=(questions)
}

# Files that must be refused, and a good one after each that must be loaded
attack_dataset() {
  local events=$work/career-b/events.yaml bad
  say 'dataset'
  cp "$events" "$work/good.yaml"
  for bad in comments records cut blocked; do
    rm -f "$events"
    case $bad in
      comments) { yes '# nothing but a comment, again and again' || true; } | head -c 50000000 >"$events" ;;
      records) { echo 'events:' && { yes -- '- {}' || true; } | head -n 200000; } >"$events" ;;
      cut) head -c 3000 "$work/good.yaml" >"$events" ;;
      blocked) mkfifo "$events" ;;
    esac
    await_state "$bad" '"refused":{'
    rm -f "$events"
    cp "$work/good.yaml" "$events"
    await_state "good after $bad" '"refused":null'
  done
}

# await_state WHAT TEXT: until the state of B's dataset has the text
await_state() {
  local i
  for ((i = 0; i < 60; i++)); do
    [[ $(manage GET $((${ports[b]} + 1)) /actuator/dataset) != *"$2"* ]] || return 0
    sleep 0.5
  done
  faults+=("dataset: $1 was not noticed")
}

work=$(mktemp -d)
trap 'stop_all; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
main
