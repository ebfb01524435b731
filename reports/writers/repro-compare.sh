# What was recorded of a step: step, title, outcome, milliseconds, what is compared (body, events, timed, size, nothing), body or size.
recorded() {
  titles[$1]="$2" outcomes[$1]="$3" millis[$1]="$4" kinds[$1]="$5"
  steps=$((steps + 1))
  printf '%s' "$6" >"$work/$1.recorded"
}
# Step, name in lower case, value.
recorded_header() { printf '%s\t%s\n' "$2" "$3" >>"$work/$1.headers"; }

comparing='
  def read: . as $text | if test("^\\s*$") then "" else (try fromjson catch $text) end;
  def visible: gsub("[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]"; "?");
  def show: tojson | visible | if length > 120 then .[:120] + "..." else . end;
  # What is another value each time: ids, moments, and numbers within ids.
  def usual($name):
    gsub("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}"; "#"; "i")
    | gsub("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9:]+)?"; "#")
    | gsub("[0-9]{9,}"; "#")
    | if $name | test("id$|^ewt$"; "i") then gsub("[0-9]+"; "#") else . end;
  def unlike($old; $new; $at; $name):
    ($old | type) as $type
    | if $old == $new then empty
      elif $type != ($new | type) then "\($at): recorded a value of type \($type), got \($new | type)"
      elif $type == "object" then
        (($old | keys_unsorted[]) as $key
          | if $new | has($key) then unlike($old[$key]; $new[$key]; "\($at)/\($key | visible)"; $key)
            else "\($at)/\($key | visible): recorded, and missing now" end),
        ((($new | keys_unsorted) - ($old | keys_unsorted))[] | "\($at)/\(visible): not recorded, and there now")
      elif $type == "array" then
        if ($old | length) != ($new | length) then "\($at): recorded \($old | length) elements, got \($new | length)"
        else range($old | length) as $index | unlike($old[$index]; $new[$index]; "\($at)/\($index)"; $name) end
      elif $type == "string" then
        # What the evidence hides may be anything.
        if $old | test("<[a-z]+#[0-9]+>|<not shown>") then empty
        elif ($old | usual($name)) == ($new | usual($name)) then empty
        else "\($at): recorded \($old | show), got \($new | show)" end
      # The evidence has 0 for a number that is hidden, and moments are large.
      elif $type == "number" and ($old == 0 or $old >= 1000000000) then empty
      else "\($at): recorded \($old | show), got \($new | show)" end;
  def member($name): if type == "object" then .[$name] else null end;
'

# Lines: error code recorded, error code got, number of events recorded, number of events got, then what differs.
compare_bodies() {
  jq -rn --arg kind "$2" --rawfile old "$work/$1.recorded" --rawfile new "$work/$1.body" "$comparing"'
    ($old | read) as $old | ($new | read) as $new
    | ([$old, $new][] | member("error_code") | if . == null then "" else show end),
      ([$old, $new][] | member("events") | if type == "array" then length else "none" end),
      # Polls share their events out as time has it, so all of a session are compared at the end.
      if $kind != "body" and ($new | member("events") | type) == "array" then empty
      else limit(3; unlike($old; $new; ""; "")) end'
}

seconds() { printf '%d.%d s' "$(($1 / 1000))" "$(($1 % 1000 / 100))"; }

# One step: what was recorded, what came, and what differs; step, exit code of curl.
tell() {
  local outcome='' time='' fraction got_ms lines old_code='' new_code='' old_events=none new_events=none line problems=''
  read -r outcome time <"$work/$1.came" || true
  fraction="${time#*.}000"
  got_ms=$((10#0${time%%.*} * 1000 + 10#${fraction:0:3}))
  case "$2" in
    0) ;;
    28) outcome='no answer in time' ;;
    *) outcome='connection lost' ;;
  esac
  [ "$outcome" = "${outcomes[$1]}" ] || problems="another outcome"$'\n'
  if [ "$2" = 0 ] && [ "${kinds[$1]}" = size ]; then
    line="$(wc -c <"$work/$1.body" | tr -d ' ')"
    [ "$line" = "$(cat "$work/$1.recorded")" ] || problems="${problems}recorded $(cat "$work/$1.recorded") bytes, got $line"$'\n'
  elif [ "$2" = 0 ] && [ "${kinds[$1]}" != nothing ]; then
    lines="$(compare_bodies "$1" "${kinds[$1]}")" || problems="${problems}the body cannot be compared"$'\n'
    {
      read -r old_code
      read -r new_code
      read -r old_events
      read -r new_events
      while read -r line; do problems="$problems$line"$'\n'; done
    } <<<"$lines"
    [ "${kinds[$1]}" != timed ] || problems="$problems$(compare_time "${millis[$1]}" "$got_ms" "$old_events" "$new_events")"$'\n'
  fi
  if [ "$2" = 0 ] && [ -e "$work/$1.headers" ]; then problems="$problems$(compare_headers "$1")"; fi
  printf '%4d  %s\n      recorded %s%s after %s, got %s%s after %s\n' "$1" "${titles[$1]}" \
    "${outcomes[$1]}" "${old_code:+, error_code $old_code,}" "$(seconds "${millis[$1]}")" \
    "${outcome:-nothing}" "${new_code:+, error_code $new_code,}" "$(seconds "$got_ms")"
  problems="$(printf '%s' "$problems" | sed '/^$/d; s/^/      DIFFERS  /')"
  if [ -n "$problems" ]; then printf '%s\n' "$problems"; else same_steps=$((same_steps + 1)); fi
}

# An empty poll has to be empty again; one with events may have waited for them while they came with another.
compare_time() {
  local most=$(($1 / 4)) off=$(($1 - $2))
  [ "$most" -gt 1000 ] || most=1000
  if [ "$3" = 0 ] && [ "$4" != 0 ]; then
    printf 'recorded no events, got %s' "$4"
  elif [ "$3" = 0 ] || [ "$4" != 0 ]; then
    [ "${off#-}" -le "$most" ] || printf 'another time to the answer'
  fi
}

compare_headers() {
  local name old new
  while IFS="$(printf '\t')" read -r name old; do
    new="$(jq -Rrs --arg name "$name:" 'split("\n") | map(rtrimstr("\r") | select(ascii_downcase | startswith($name))
      | .[($name | length):] | ltrimstr(" ")) | join(", ") | gsub("[\u0000-\u001f\u007f-\u009f]"; "?")' "$work/$1.head")"
    case "$old" in
      *'<not shown>'* | *'<'*'#'*'>'*) [ -n "$new" ] || printf '%s: recorded, and missing now\n' "$name" ;;
      "$new") ;;
      *) printf '%s: recorded %s, got %s\n' "$name" "${old:-nothing}" "${new:-nothing}" ;;
    esac
  done <"$work/$1.headers"
}

# All events that polls of one session brought together: title, whether their order counts between events of several names, steps.
compare_events() {
  local title="$1" order="$2" problems
  shift 2
  events_in recorded "$@" >"$work/events.recorded"
  events_in body "$@" >"$work/events.body"
  problems="$(jq -rn --arg order "$order" --slurpfile old "$work/events.recorded" --slurpfile new "$work/events.body" "$comparing"'
    # Requests that followed one another at once do so in a moment here, and what they set going is mixed in another way.
    def told: if $order == "ordered" then . else sort_by(member("event") | tojson) end;
    [unlike($old | told; $new | told; ""; "")] | if . == [] then empty else .[:3][],
      "recorded \([$old[] | member("event")] | tojson | visible)", "got \([$new[] | member("event")] | tojson | visible)" end')" ||
    problems='they cannot be compared'
  [ -n "$problems" ] || return 0
  other_events=$((other_events + 1))
  printf 'DIFFERS  events of %s\n' "$title"
  printf '%s\n' "$problems" | sed 's/^/      /'
}

finish() {
  printf '%d steps, %d answered as recorded' "$steps" "$same_steps"
  [ "$other_events" = 0 ] || printf '; the events of %d sessions are others' "$other_events"
  if [ "$same_steps" = "$steps" ] && [ "$other_events" = 0 ]; then
    printf ': the difference is there again\n'
    exit 0
  fi
  printf ': not all of it is as recorded\n'
  exit 1
}
