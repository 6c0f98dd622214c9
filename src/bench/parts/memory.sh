# What the process needs after a load.

measure_memory() {
  local name kind coding headers total lost
  printf '\n## Memory after a load\n\n%s connections for %s s over the pages of the sitemap and many filters and queries;' \
    "$connections" "$load"
  printf ' half of it gzipped. Heap 128 MB.\n\n'
  echo '| JDK | start | requests | failed | /s | resident MB | most resident MB | out of memory |'
  echo '|--:|---|--:|--:|--:|--:|--:|--:|'
  for name in $on; do
    kind=$(best "$name")
    start_site memory "$name" "$kind" "$port" 128m
    await_index memory
    tool "$bench/Fresh.java" list "http://127.0.0.1:$port" >"$work/addresses"
    say "JDK $name: loads with $(wc -l <"$work/addresses") addresses"
    total=0 lost=0
    for coding in gzip plain; do
      headers_for "$coding" ''
      ask "http://127.0.0.1:$port/" "$connections" $(((load + 1) / 2)) "${headers[@]}" -- list "$work/addresses"
      total=$((total + requests)) lost=$((lost + failed))
    done
    printf '| %s | %s | %s | %s | %s | %s | %s | %s |\n' "$name" "$(variant_name "$name.$kind")" "$total" "$lost" \
      $((total / (2 * ((load + 1) / 2)))) "$(memory memory VmRSS)" "$(memory memory VmHWM)" \
      "$(grep -c OutOfMemoryError "$work/memory.log" || true)"
    stop memory
  done
}
