# Start to the first answer.

measure_start() {
  local variants=() variant runs=${rounds:-5} run
  for variant in 17.plain 25.plain 17.fast 25.fast; do
    [[ " $on " = *" ${variant%.*} "* ]] || continue
    [ "${variant#*.}" = plain ] || prepared "${variant%.*}" || { say "no $prepare: no $variant"; continue; }
    variants+=("$variant")
  done
  for ((run = 0; run <= runs; run++)); do
    for variant in "${variants[@]}"; do
      start_site start "${variant%.*}" "${variant#*.}" "$port" "$xmx"
      say "$variant, run $run: $(((answered - launched) / 1000)) ms"
      # The first run only brings the files into memory
      [ "$run" = 0 ] || echo "$variant $(((answered - launched) / 1000)) $(memory start VmRSS) $(memory start VmHWM)"
      stop start
    done
  done >"$work/start"

  printf '\n## Start\n\nFrom the start of the process to the first 200 on `/`, median of %s runs in turn, heap %s.\n\n' \
    "$runs" "$xmx"
  echo '| variant | ms | of plain | fastest | slowest | resident MB | most resident MB |'
  echo '|---|--:|--:|--:|--:|--:|--:|'
  local plain millis
  for variant in "${variants[@]}"; do
    plain=$(column start "${variant%.*}.plain" 2 | median)
    millis=$(column start "$variant" 2 | median)
    printf '| %s on JDK %s | %.0f | %.2f | %s | %s | %.0f | %.0f |\n' "$(variant_name "$variant")" "${variant%.*}" \
      "$millis" "$(ratio "$millis" "$plain")" "$(column start "$variant" 2 | sort -n | head -n 1)" \
      "$(column start "$variant" 2 | sort -n | tail -n 1)" "$(column start "$variant" 3 | median)" \
      "$(column start "$variant" 4 | median)"
  done
}

variant_name() {
  case "$1" in
    17.fast) echo AppCDS ;;
    25.fast) echo 'AOT cache' ;;
    *) echo 'plain jar' ;;
  esac
}

# column FILE KEY N: the values of column N in the lines whose first word is the key
column() { awk -v key="$2" -v n="$3" '$1 == key { print $n }' "$work/$1"; }

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { print b ? a / b : 0 }'; }
