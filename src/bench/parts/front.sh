# Two replicas, their management ports, and what stands before them: nginx with src/run/nginx.conf or Varnish with
# src/run/varnish.vcl. "port" is the first of six ports.

# manage METHOD PORT PATH: asks a management port
manage() {
  { printf '%s %s HTTP/1.0\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\n\r\n' "$1" "$3" >&3 && timeout 120 cat <&3; } \
    2>/dev/null 3<>"/dev/tcp/127.0.0.1/$2" || true
} 2>/dev/null

make_certificate() {
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=career.example.org \
    -addext subjectAltName=IP:127.0.0.1 -keyout "$work/key.pem" -out "$work/certificate.pem" 2>"$work/openssl.log" ||
    { cat "$work/openssl.log" >&2; die "openssl made no certificate"; }
}

start_front() {
  local i plain=$port
  : >"$work/error.log"
  if [ "$1" = varnish ]; then
    start_varnish
  else
    start_nginx_before "$1"
    plain=$((port + 1))
  fi
  for ((i = 0; i < 100; i++)); do
    [[ $(manage GET $plain /) != HTTP/* ]] || return 0
    kill -0 "${pids[front]}" 2>/dev/null || break
    sleep 0.1
  done
  cat "$work/front.log" "$work/error.log" >&2
  die "$1 did not start"
}

# src/run/nginx.conf, in a frame that tells what became of each request
start_nginx_before() {
  rm -rf "$work/cache" "$work/access.log"
  mkdir -p "$work/cache" "$work/temp"
  sed -e "s#listen 80;#listen 127.0.0.1:$((port + 1));#" -e "s#listen 443 #listen 127.0.0.1:$port #" \
    -e "s#127.0.0.1:8080#127.0.0.1:${ports[a]}#" -e "s#127.0.0.1:8090#127.0.0.1:${ports[b]}#" \
    -e "s#/etc/ssl/certs/[^;]*#$work/certificate.pem#" -e "s#/etc/ssl/private/[^;]*#$work/key.pem#" \
    -e "s#/var/cache/nginx/career#$work/cache#" src/run/nginx.conf >"$work/site.conf"
  [ "$1" = cached ] || sed -i 's#proxy_cache pages;#proxy_cache off;#' "$work/site.conf"
  {
    [ "$(id -u)" != 0 ] || echo 'user root;'
    cat <<CONF
daemon off; pid $work/nginx.pid; error_log $work/error.log; worker_processes auto;
events { worker_connections 512; }
http {
  log_format replicas '\$status \$upstream_cache_status "\$upstream_status"';
  access_log $work/access.log replicas;
  client_body_temp_path $work/temp/1; proxy_temp_path $work/temp/2; fastcgi_temp_path $work/temp/3;
  uwsgi_temp_path $work/temp/4; scgi_temp_path $work/temp/5;
  include $work/site.conf;
}
CONF
  } >"$work/nginx.conf"
  "$nginx" -p "$work" -e "$work/error.log" -c "$work/nginx.conf" >"$work/front.log" 2>&1 &
  pids[front]=$!
}

# src/run/varnish.vcl; what it says of a healthy site's grace is the site's stale-while-revalidate
start_varnish() {
  sed -e "s#port = \"8080\"#port = \"${ports[a]}\"#" -e "s#port = \"8090\"#port = \"${ports[b]}\"#" \
    -e 's#grace = 60s#grace = 1s#' src/run/varnish.vcl >"$work/varnish.vcl"
  "$varnish" -F -j none -n "$work/varnish" -f "$work/varnish.vcl" -a "127.0.0.1:$port" -T none -s malloc,256m \
    -p http_gzip_support=off -p backend_idle_timeout=15 >"$work/front.log" 2>&1 &
  pids[front]=$!
}
