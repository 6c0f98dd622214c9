# How the site grows with its career.

measure_growth() {
  local size row waits="$work/waits" kind
  : >"$waits"
  kind=$(best "$first")
  printf '\n## Growth on JDK %s, %s\n\nHeap 1 GB, both compilers, page cache off. The load is what the log has between the line before ' \
    "$first" "$(variant_name "$first.$kind")"
  printf '`Loaded` and that line; the live heap is what is left after a collection, once the index is built.\n\n'
  echo '| size | records | start to loaded ms | load ms | start to first page ms | index built ms | live heap MB | resident MB |'
  echo '|--:|--:|--:|--:|--:|--:|--:|--:|'
  for size in ${sizes:-1 10 100 1000}; do
    generate "$size"
    say "starts a career $size times as large"
    start_site growth "$first" "$kind" "$port" 1g --career.dataset="file:$work/career$size/" --site.cache.room=0B
    await_index growth
    printf '| %s | %s | %s | %s | %s | %s | %s | %s |\n' "$size" "$(records_loaded growth)" \
      $((($(logged growth ' Loaded ') - launched) / 1000)) "$(gap_before growth ' Loaded ')" \
      $(((answered - launched) / 1000)) $((($(logged growth 'Built the search index') - launched) / 1000)) \
      "$(live_heap growth)" "$(memory growth VmRSS)"
    growth_waits "$size" >>"$waits"
    stop growth
    growth_statements "$size" "$kind" >>"$waits"
  done
  growth_pages "$waits"
}

# The moment of a line in the log of a site, in microseconds of the clock
logged() {
  local moment
  moment=$(grep -m 1 -- "$2" "$work/$1.log" | cut -d ' ' -f 1)
  [ -n "$moment" ] || die "the log of $1 has no line \"$2\""
  date -d "$moment" +%s%6N
}

# Milliseconds between a line in the log of a site and the dated line before it
gap_before() {
  local moments
  mapfile -t moments < <(grep -E '^[0-9]{4}-' "$work/$1.log" | grep -m 1 -B 1 -- "$2" | cut -d ' ' -f 1)
  echo $((($(date -d "${moments[1]}" +%s%6N) - $(date -d "${moments[0]}" +%s%6N)) / 1000))
}

records_loaded() {
  grep -m 1 ' Loaded ' "$work/$1.log" | sed 's/.* Loaded [^ ]*: //' | grep -oE '[0-9]+' | awk '{ n += $1 } END { print n }'
}

# Megabytes of what is alive; counting the objects collects the others first
live_heap() {
  "$(jdk "$first")/bin/jcmd" "$(java_process "$1")" GC.class_histogram | awk '/^Total/ { printf "%.0f", $3 / 1048576 }'
}

# Lines "wait SIZE N MS" and "page SIZE N ADDRESS BYTES GZIPPED"
growth_waits() {
  local number address plain gzip bytes_plain bytes_gzip
  rm -rf "$work/pages" && tool "$bench/Pages.java" "http://127.0.0.1:$port" "$work/pages"
  while IFS=$'\t' read -r number address plain gzip bytes_plain bytes_gzip <&4; do
    say "asks $address"
    ask "http://127.0.0.1:$port$address" 1 "$warmup"
    ask "http://127.0.0.1:$port$address" 1 "$seconds"
    [ "$failed" = 0 ] || die "$failed of $requests requests for $address failed"
    echo "page $1 $number $address $bytes_plain $bytes_gzip"
    echo "wait $1 $number $p50"
  done 4<"$work/pages/pages.tsv"
}

# Lines "statements SIZE N NUMBER", from what Hibernate logs of its sessions, in a process of its own. A page is asked
# twice, and the second time counts.
growth_statements() {
  local number address rest before
  start_site statements "$first" "$2" "$port" 1g --career.dataset="file:$work/career$1/" --site.cache.room=0B \
    --spring.jpa.properties.hibernate.generate_statistics=true --logging.level.org.hibernate.session.metrics=debug
  await_index statements
  while IFS=$'\t' read -r number address rest <&4; do
    ask_once "$address"
    before=$(statements)
    ask_once "$address"
    echo "statements $1 $number $(($(statements) - before))"
  done 4<"$work/pages/pages.tsv"
  stop statements
}

statements() { awk '/ns executing [0-9]+ JDBC (statements|batches)/ { n += $4 } END { print n + 0 }' "$work/statements.log"; }

# Asks for a page to its end, and lets the log be written
ask_once() {
  printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1:%s\r\n\r\n' "$1" "$port" >"$work/request"
  { cat "$work/request" >&3 && timeout 120 cat <&3 >"$work/answer"; } 3<>"/dev/tcp/127.0.0.1/$port"
  head -n 1 "$work/answer" | grep -q ' 200' || die "$1 answers $(head -n 1 "$work/answer")"
  sleep 0.5
}

growth_pages() {
  printf '\nThe pages: median wait in ms over one connection, after %s s of warm-up; SQL statements; bytes plain and ' "$warmup"
  printf 'gzipped. A page of a record or a query is another one in each career.\n\n'
  awk '
    { size = $2; if (!(size in seen)) { seen[size] = 1; order[++n] = size } }
    $1 == "page" { if (!($3 in name)) { name[$3] = $4; pages++ } plain[size, $3] = $5; gzip[size, $3] = $6 }
    $1 == "wait" { wait[size, $3] = $4 / 1000 }
    $1 == "statements" { sql[size, $3] = $4 }
    END {
      printf "| page |"; for (s = 1; s <= n; s++) printf " ms at %s | SQL | bytes | gzip |", order[s]; print ""
      printf "|---|"; for (s = 1; s <= n; s++) printf "--:|--:|--:|--:|"; print ""
      for (p = 0; p < pages; p++) {
        printf "| `%s` |", name[p]
        for (s = 1; s <= n; s++) {
          size = order[s]
          printf " %.2f | %d | %d | %d |", wait[size, p], sql[size, p], plain[size, p], gzip[size, p]
        }
        print ""
      }
    }' "$1"
}
