# Addresses that were never asked before.

measure_miss() {
  local size heap arguments
  printf '\n## Fresh addresses on JDK %s\n\nOne connection, each address asked once, after %s s of others.\n\n' "$first" \
    $((3 * warmup))
  echo '| size | heap | addresses | number | p50 ms | p99 ms | longest ms | failed |'
  echo '|--:|--:|---|--:|--:|--:|--:|--:|'
  for size in ${sizes:-1 1000}; do
    heap=$xmx
    arguments=()
    if [ "$size" != 1 ]; then
      generate "$size"
      heap=1g
      arguments=(--career.dataset="file:$work/career$size/")
    fi
    start_site miss "$first" "$(best "$first")" "$port" "$heap" "${arguments[@]}"
    await_index miss
    say "asks for fresh addresses at $size times"
    tool "$bench/Fresh.java" time "http://127.0.0.1:$port" $((3 * warmup)) | sed "s/^/| $size | $heap /"
    stop miss
  done
}
