# Requests a second and waits of the pages.

measure_speed() {
  local name
  for name in $on; do speed_on "$name" "$(best "$name")"; done
}

# speed_on JDK KIND: the site and nginx in turn, each page in each coding, a round after the other
speed_on() {
  local folder=$work/pages coding round server tag size headers kind=$2
  local -A sizes=() tags=()
  start_site speed "$1" "$kind" "$port" "$xmx"
  await_index speed
  rm -rf "$folder" && tool "$bench/Pages.java" "http://127.0.0.1:$port" "$folder"
  start_nginx nginx $((port + 1)) "$folder"
  tool "$bench/Pages.java" "http://127.0.0.1:$((port + 1))" "$folder/nginx"

  local number address plain gzip rest
  while IFS=$'\t' read -r number address plain gzip rest <&4; do
    say "JDK $1, warms up $address"
    cmp -s "$folder/$number" "$folder/nginx/$number" || die "nginx serves other bytes at $address"
    tags[$number.speed]=$gzip
    tags[$number.nginx]=$(awk -F '\t' -v n="$number" '$1 == n { print $4 }' "$folder/nginx/pages.tsv")
    for coding in plain gzip 304; do
      for server in speed nginx; do
        headers_for "$coding" "${tags[$number.$server]}"
        ask_checked "$(address_at "$server")$address" "$connections" "$(warm_seconds "$server")" \
          "$(status_of "$coding")" "${headers[@]}"
        [ "$failed" = 0 ] || die "$failed of $requests answers to $coding $address by $server were not as expected"
        sizes[$number.$coding.$server]=$size
      done
    done
  done 4<"$folder/pages.tsv"

  : >"$work/speed"
  local servers before
  for ((round = 1; round <= ${rounds:-3}; round++)); do
    say "JDK $1, round $round"
    servers='speed nginx'
    [ $((round % 2)) = 1 ] || servers='nginx speed'
    while IFS=$'\t' read -r number address rest <&4; do
      for coding in plain gzip 304; do
        for server in $servers; do
          headers_for "$coding" "${tags[$number.$server]}"
          before=$(processor_time "$server")
          ask_sized "$(address_at "$server")$address" "$connections" "$seconds" "${sizes[$number.$coding.$server]}" \
            "${headers[@]}"
          echo "$number.$coding.$server $round $requests $micros $p50 $p99 $(($(processor_time "$server") - before))" \
            "$failed ${sizes[$number.$coding.$server]}"
        done
      done
    done 4<"$folder/pages.tsv" >>"$work/speed"
  done
  stop speed
  stop nginx
  speed_table "$1" "$kind" "$folder/pages.tsv"
}

address_at() { if [ "$1" = nginx ]; then echo "http://127.0.0.1:$((port + 1))"; else echo "http://127.0.0.1:$port"; fi; }

# The site is warmed up; nginx has nothing to warm
warm_seconds() { if [ "$1" = nginx ]; then echo 1; else echo $(((warmup + 2) / 3)); fi; }

speed_table() { # JDK KIND PAGES
  printf '\n## Speed on JDK %s, %s\n\n%s connections, median of %s rounds of %s s each, heap %s.\n\n' "$1" \
    "$(variant_name "$1.$2")" "$connections" "${rounds:-3}" "$seconds" "$xmx"
  cat <<'TEXT'
A ratio is the median of those of the rounds: of rates, how many times as many as nginx (more is better); of waits, how
many times as long (less is better). CPU is the processor time of the server for a request.

| page | coding | bytes | site /s | nginx /s | rate ratio | site p50 ms | site p99 ms | nginx p99 ms | p99 ratio | site CPU µs | nginx CPU µs | failed |
|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
TEXT
  awk -F '[ \t]' "$MEDIAN"'
    FNR == NR { page[$1] = $2; order[FNR - 1] = $1; pages = FNR; next }
    { rate[$1, $2] = $3 * 1e6 / $4; half[$1, $2] = $5 / 1000; worst[$1, $2] = $6 / 1000; cpu[$1, $2] = $7 / $3
      failed[$1] += $8; bytes[$1] = $9; if ($2 > rounds) rounds = $2 }
    function over(values, key,    r, v) { for (r = 1; r <= rounds; r++) v[r] = values[key, r]; return median(v, rounds) }
    function ratio(values, a, b,    r, v) {
      for (r = 1; r <= rounds; r++) v[r] = values[b, r] ? values[a, r] / values[b, r] : 0
      return median(v, rounds)
    }
    END {
      split("plain gzip 304", codings, " ")
      for (i = 0; i < pages; i++) for (c = 1; c <= 3; c++) {
        a = order[i] "." codings[c] ".speed"; b = order[i] "." codings[c] ".nginx"
        printf "| `%s` | %s | %d | %.0f | %.0f | %.3f | %.2f | %.2f | %.2f | %.2f | %.0f | %.0f | %d |\n", page[order[i]],
          codings[c], bytes[a], over(rate, a), over(rate, b), ratio(rate, a, b), over(half, a), over(worst, a),
          over(worst, b), ratio(worst, a, b), over(cpu, a), over(cpu, b), failed[a] + failed[b]
      }
    }' "$3" "$work/speed"
}

MEDIAN='function median(v, n,    i, j, x) {
  for (i = 2; i <= n; i++) { x = v[i]; for (j = i - 1; j > 0 && v[j] > x; j--) v[j + 1] = v[j]; v[j + 1] = x }
  return (v[int((n + 1) / 2)] + v[int(n / 2) + 1]) / 2
}'

measure_uncached() {
  local name kind number address rest before coding headers
  for name in $on; do
    kind=$(best "$name")
    start_site uncached "$name" "$kind" "$port" "$xmx" --site.cache.room=0B
    await_index uncached
    rm -rf "$work/pages" && tool "$bench/Pages.java" "http://127.0.0.1:$port" "$work/pages"
    printf '\n## Without the page cache on JDK %s, %s\n\n%s s each, after a warm-up of %s s a page; heap %s.\n\n' "$name" \
      "$(variant_name "$name.$kind")" "$seconds" "$warmup" "$xmx"
    echo '| page | coding | connections | site /s | p50 ms | p99 ms | CPU µs | failed |'
    echo '|---|---|--:|--:|--:|--:|--:|--:|'
    while IFS=$'\t' read -r number address rest <&4; do
      say "JDK $name without the cache: $address"
      for coding in plain gzip; do
        headers_for "$coding" ''
        ask_checked "http://127.0.0.1:$port$address" "$connections" $(((warmup + 1) / 2)) 200 "${headers[@]}"
        for number in 1 "$connections"; do
          before=$(processor_time uncached)
          ask_sized "http://127.0.0.1:$port$address" "$number" "$seconds" "$size" "${headers[@]}"
          echo "$requests $micros $p50 $p99 $(($(processor_time uncached) - before)) $failed" |
            awk -v page="$address" -v coding="$coding" -v number="$number" '{
              printf "| `%s` | %s | %d | %.0f | %.2f | %.2f | %.0f | %d |\n", page, coding, number, $1 * 1e6 / $2,
                $3 / 1000, $4 / 1000, $5 / $1, $6 }'
        done
      done
    done 4<"$work/pages/pages.tsv"
    stop uncached
  done
}
