# Asks by wrk.

# ask URL CONNECTIONS SECONDS [HEADER…] [-- WHAT…]: sets requests, micros, bytes, failed, p50 and p99, waits in
# microseconds. WHAT goes to load.lua.
ask() {
  local url=$1 number=$2 time=$3 options=()
  shift 3
  local given=("$@")
  while [ $# -gt 0 ] && [ "$1" != -- ]; do
    options+=(-H "$1")
    shift
  done
  timeout $((time + 120)) wrk -t1 -c"$number" -d"${time}s" --timeout 60s -s "$bench/parts/load.lua" "${options[@]}" \
    "$url" "$@" >"$work/wrk.log" 2>&1 || { cat "$work/wrk.log" >&2; die "wrk failed"; }
  read -r requests micros bytes failed p50 p99 < <(sed -n 's/^RESULT //p' "$work/wrk.log") || true
  if [ "${requests:-0}" = 0 ] && [ "$time" -lt 60 ]; then
    ask "$url" "$number" 60 "${given[@]}" # not one answer in that time, so give it more
  fi
  [ "${requests:-0}" -gt 0 ] || { cat "$work/wrk.log" >&2; die "no answers from $url"; }
}

# The same, with every status looked at, which costs wrk some time; sets size, the bytes of an answer
ask_checked() { # URL CONNECTIONS SECONDS STATUS [HEADER…]
  ask "$1" "$2" "$3" "${@:5}" -- check "$4"
  size=$((bytes / requests))
}

# The same without that, as fast as wrk can: it still tells statuses above 399, and if the answers are 5 % larger or
# smaller than expected (the last of each connection may be cut), all count as failures
ask_sized() { # URL CONNECTIONS SECONDS SIZE [HEADER…]
  ask "$1" "$2" "$3" "${@:5}"
  local off=$((bytes - requests * $4))
  [ $((${off#-} * 100)) -le $(($4 * ($2 * 100 + requests * 5))) ] || failed=$requests
}

# Headers of a coding: plain, gzip or 304, into the array "headers"; the ETags are those of the server asked
headers_for() { # CODING ETAG
  case "$1" in
    plain) headers=() ;;
    gzip) headers=('Accept-Encoding: gzip') ;;
    304) headers=('Accept-Encoding: gzip' "If-None-Match: $2") ;;
  esac
}

status_of() { if [ "$1" = 304 ]; then echo 304; else echo 200; fi; }
