# Starts and stops sites and nginx, and reads what the kernel knows of them.

declare -A pids=() # NAME: the process that was started

# start_site NAME JDK KIND PORT HEAP [ARGUMENT…]: starts a site, from a prepared folder if KIND is fast, and waits for
# the first page. Its log is $work/NAME.log; "launched" and "answered" are the microseconds of the two moments.
start_site() {
  local name=$1 home folder=$work/fast$2 port=$4 heap=$5
  home=$(jdk "$2")
  # The lines that the measurements look for are not in the log unless asked for
  local arguments=(--server.address=127.0.0.1 --server.port="$port" --logging.level.org.springframework.orm.jpa=info
    --logging.level.org.careersite.search=debug "${@:6}") options=-Xmx$heap
  local compilers=${COMPILERS:-1}
  # For a large career, as src/docs/running.md advises
  if [ "$heap" = 1g ]; then
    options+=' -Xms256m -Xmn128m'
    compilers=2
  fi
  ! answers "$port" || die "port $port is in use; --port chooses others"
  launched=${EPOCHREALTIME/./}
  if [ "$3" = fast ]; then
    COMPILERS=$compilers JAVA_HOME=$home JAVA_OPTS=$options "$folder/run" "${arguments[@]}" >"$work/$name.log" 2>&1 &
  else
    "$home/bin/java" -Xmx"$heap" -jar "$jar" "${arguments[@]}" >"$work/$name.log" 2>&1 &
  fi
  pids[$name]=$!
  until answers "$port"; do
    kill -0 "${pids[$name]}" 2>/dev/null || { tail -n 20 "$work/$name.log" >&2; die "the site did not start"; }
    [ $((${EPOCHREALTIME/./} - launched)) -lt 900000000 ] || die "the site did not start within 15 minutes"
    sleep 0.02
  done
  answered=${EPOCHREALTIME/./}
}

# Whether a site answers / with 200. (No read -t here: a signal during it can break bash, and then nothing is stopped.)
answers() {
  local line=''
  { printf 'GET / HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$1" >&3 &&
    line=$(timeout 60 head -n 1 <&3); } 2>/dev/null 3<>"/dev/tcp/127.0.0.1/$1" || true
  [[ $line = 'HTTP/1.1 200'* ]]
} 2>/dev/null

# Waits until the search index of a site is built, so that nothing goes on beside the measurement
await_index() {
  local i
  for ((i = 0; i < 1200; i++)); do
    ! grep -q 'Built the search index' "$work/$1.log" || return 0
    sleep 0.5
  done
  die "the search index of $1 was not built within 10 minutes"
}

# start_nginx NAME PORT FOLDER: serves the pages that Pages.java has saved in the folder
start_nginx() {
  local folder=$3
  ! answers "$2" || die "port $2 is in use; --port chooses others"
  {
    [ "$(id -u)" != 0 ] || echo 'user root;'
    cat <<CONF
daemon off; pid $folder/pid; error_log $folder/error.log; worker_processes auto;
events { worker_connections 256; }
http {
  access_log off; sendfile on; tcp_nopush on; etag on; server_tokens off;
  gzip off; gzip_static on; gzip_vary on; open_file_cache max=100; keepalive_requests 1000000;
  client_body_temp_path $folder/t1; proxy_temp_path $folder/t2; fastcgi_temp_path $folder/t3;
  uwsgi_temp_path $folder/t4; scgi_temp_path $folder/t5;
  server { listen 127.0.0.1:$2; root $folder; include $folder/locations.conf; }
}
CONF
  } >"$folder/nginx.conf"
  "$nginx" -p "$folder" -e "$folder/error.log" -c "$folder/nginx.conf" >"$work/$1.log" 2>&1 &
  pids[$1]=$!
  local i
  for ((i = 0; i < 100; i++)); do
    ! answers "$2" || return 0
    sleep 0.1
  done
  cat "$work/$1.log" "$folder/error.log" >&2
  die "nginx did not start"
}

# A process and those below it, by number; others may end while they are looked at
family() {
  { cat /proc/[0-9]*/stat 2>/dev/null || true; } | awk -v top="$1" '{ parent[$1] = $4 }
    END { for (p in parent) { for (q = p; q > 1 && q != top; q = parent[q]) { } if (q == top) print p } }'
}

# Microseconds of processor time that a started process and those below it have used
processor_time() {
  local pid sum=0 ticks
  for pid in $(family "${pids[$1]}"); do
    ticks=$(sed 's/.*) //' "/proc/$pid/stat" 2>/dev/null | awk '{ print $12 + $13 }' || true)
    sum=$((sum + ${ticks:-0}))
  done
  echo $((sum * (1000000 / $(getconf CLK_TCK))))
}

# The Java process of a site: the one that was started, or one below it
java_process() {
  local pid
  for pid in $(family "${pids[$1]}"); do
    [ "$(cat "/proc/$pid/comm" 2>/dev/null)" != java ] || { echo "$pid"; return; }
  done
  die "the site $1 has no Java process"
}

# memory NAME VmRSS|VmHWM: megabytes of the Java process
memory() { awk -v field="$2:" '$1 == field { printf "%.0f", $2 / 1024 }' "/proc/$(java_process "$1")/status"; }

# Stops a started process and those below it, and waits for it
stop() {
  local members i
  members=$(family "${pids[$1]}")
  # shellcheck disable=SC2086
  kill $members 2>/dev/null || true
  for ((i = 0; i < 100; i++)); do
    # shellcheck disable=SC2086
    kill -0 $members 2>/dev/null || break
    sleep 0.1
  done
  # shellcheck disable=SC2086
  kill -9 $members 2>/dev/null || true
  wait "${pids[$1]}" 2>/dev/null || true
  unset "pids[$1]"
}

stop_all() {
  local name
  for name in "${!pids[@]}"; do stop "$name"; done
}

# Makes the folder for a fast start on a JDK once; tells whether there is one
prepared() {
  [ -x "$prepare" ] || return 1
  [ -x "$work/fast$1/run" ] || {
    say "prepares JDK $1 for a fast start"
    JAVA_HOME=$(jdk "$1") "$prepare" "$work/fast$1" >"$work/prepare$1.log" 2>&1 ||
      { tail -n 20 "$work/prepare$1.log" >&2; die "$prepare failed"; }
  }
}

# The best there is on a JDK: fast if it can be prepared, else plain
best() { if prepared "$1"; then echo fast; else echo plain; fi; }

# generate N: the folder of a career N times as large, made once
generate() {
  [ -d "$work/career$1" ] || { say "makes a career $1 times as large"; tool "$bench/Generator.java" "$1" "$work/career$1"; }
}
