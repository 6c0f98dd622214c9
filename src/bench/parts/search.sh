# How a search grows: the same kinds of queries over careers of two sizes, asked in turn.

measure_search() {
  local pair kind
  read -ra pair <<<"${sizes:-1 100}"
  [ ${#pair[@]} = 2 ] || die "search takes two sizes, not \"$sizes\""
  kind=$(best "$first")
  local at
  for at in 0 1; do
    generate "${pair[$at]}"
    start_site "search$at" "$first" "$kind" $((port + 2 + at)) 1g --career.dataset="file:$work/career${pair[$at]}/"
    await_index "search$at"
  done
  printf '\n## Search on JDK %s\n\nA: %s times this career, B: %s times; %s rounds of 40 queries each after as many to ' \
    "$first" "${pair[@]}" "${rounds:-15}"
  printf 'warm up, asked in turn; heap 1 GB each.\n\n```\n'
  tool "$bench/Queries.java" "${rounds:-15}" "http://127.0.0.1:$((port + 2))" "$work/career${pair[0]}" \
    "http://127.0.0.1:$((port + 3))" "$work/career${pair[1]}"
  echo '```'
  stop search0
  stop search1
}
