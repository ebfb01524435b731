fail() {
  printf '%s\n' "$1" >&2
  exit 2
}

# Headers and bodies are bytes.
export LC_ALL=C
for tool in curl jq; do
  command -v "$tool" >/dev/null 2>&1 || fail "$tool is missing: install it, then run this script again"
done
case "$CX_URL" in
  http://?* | https://?*) CX_URL="${CX_URL%/}" ;;
  '') fail "CX_URL is not set: $where_to_send" ;;
  *) fail "CX_URL is no address that begins with http:// or https://: $CX_URL" ;;
esac

work="$(mktemp -d "${TMPDIR:-/tmp}/cx-repro.XXXXXX")" || fail 'no folder for temporary files can be made: set TMPDIR'
pids=() codes=() untold=() outcomes=() titles=() millis=() kinds=()
steps=0 same_steps=0 other_events=0
cleanup() {
  local step
  for step in ${pids[@]+"${!pids[@]}"}; do
    [ -n "${codes[step]:-}" ] || kill "${pids[step]}" 2>/dev/null
  done
  if [ "${CX_KEEP:-}" = 1 ]; then printf 'answers are kept in %s\n' "$work"; else rm -rf "$work"; fi
}
trap cleanup EXIT
trap 'exit 130' INT TERM

# Fills a variable that the environment does not set: with a UUID, with 64 hexadecimal digits, or with the word that is given.
invent() {
  [ -z "${!1:-}" ] || return 0
  local hex
  hex="$(od -An -v -N32 -tx1 /dev/urandom | tr -d ' \n')"
  case "$2" in
    uuid) hex="${hex:0:8}-${hex:8:4}-4${hex:13:3}-8${hex:17:3}-${hex:20:12}" ;;
    token) ;;
    *) hex="$2" ;;
  esac
  printf -v "$1" '%s' "$hex"
}

# Pieces of a request; what answers brought goes through jq and is never read by the shell.
text() { printf '%s' "$1"; }
fill() { head -c "$1" /dev/zero | tr '\0' x; }
in_json() { jq -jn --arg value "$1" '$value | tojson | .[1:-1]'; }
in_url() {
  case "$1" in
    *[!A-Za-z0-9._~-]*) jq -jn --arg value "$1" '$value | @uri' ;;
    *) printf '%s' "$1" ;;
  esac
}

# A request is put together from begin to send.
begin() {
  step="$1"
  request="$work/$step.request"
  options=(--request "$2" --header 'Expect:')
  : >"$request"
  : >"$work/$step.body"
  : >"$work/$step.head"
}
# curl takes a header without a value by a semicolon.
header() {
  local value="${2//[$'\r\n']/}"
  if [ -n "$value" ]; then options+=(--header "$1: $value"); else options+=(--header "$1;"); fi
}
without() { options+=(--header "$1:"); }
with_body() { options+=(--data-binary "@$request"); }
without_answer_body() { options+=(--head); }
# Seconds after which it is given up, path. The answer is not waited for.
send() {
  curl -q ${CX_CURL_CONFIG:+--config "$CX_CURL_CONFIG"} --silent --verbose --http1.1 --noproxy '*' --path-as-is \
    --globoff --max-time "$1" --output "$work/$step.body" --dump-header "$work/$step.head" \
    --write-out '%{http_code} %{time_total}' "${options[@]}" --url "$CX_URL$2" \
    >"$work/$step.came" 2>"$work/$step.trouble" </dev/null &
  pids[step]=$!
}

# A request that the next one is to find under way has left: curl then shows its first line.
until_sent() {
  until grep -q '^> ' "$work/$1.trouble" 2>/dev/null || ! kill -0 "${pids[$1]}" 2>/dev/null; do sleep 0.02; done
}

pause() {
  tell_untold
  [ "${CX_NO_WAIT:-}" = 1 ] || sleep "$1"
}

# Waits until a step has ended. What came of it is told when there is time: the next request must not be late because of it.
settle() {
  [ -z "${codes[$1]:-}" ] || return 0
  [ "${millis[$1]}" -lt 500 ] || tell_untold
  codes[$1]=0
  wait "${pids[$1]}" || codes[$1]=$?
  untold+=("$1")
}
# The same for a step that may be under way when the next one is sent: for so many milliseconds.
settle_within() {
  local left=$(($2 / 20))
  while [ -z "${codes[$1]:-}" ] && [ "$left" -gt 0 ] && kill -0 "${pids[$1]}" 2>/dev/null; do
    sleep 0.02
    left=$((left - 1))
  done
  kill -0 "${pids[$1]}" 2>/dev/null || settle "$1"
}
tell_untold() {
  local step
  for step in ${untold[@]+"${untold[@]}"}; do tell "$step" "${codes[$step]}"; done
  untold=()
}

# The events of polls, one a line: of what came or of what was recorded, by steps.
events_in() {
  local kind="$1" step files=()
  shift
  for step in "$@"; do files+=("$work/$step.$kind"); done
  jq -c '.events[]?' "${files[@]}" 2>/dev/null
}

# Values of earlier answers: variable, step, where in it, and what stands before and after the value in its string.
keep() {
  if [ -n "$3" ]; then
    printf -v "$1" '%s' "$3"
  else
    printf '      %s is not in the answer of step %s: a stand-in is sent\n' "$1" "$2"
  fi
}
take_member() {
  local value
  value="$(jq -r --argjson path "$3" --arg before "$4" --arg after "$5" \
    'getpath($path) | strings | ltrimstr($before) | rtrimstr($after)' "$work/$2.body" 2>/dev/null)"
  keep "$1" "$2" "$value"
}
# Of the events of that name the nth, from 0, in the answers of these steps.
take_event() {
  local variable="$1" source="$2" path="$3" before="$4" after="$5" event="$6" nth="$7" value
  shift 7
  value="$(events_in body "$@" | jq -rs --argjson path "$path" --arg before "$before" --arg after "$after" --arg event "$event" \
    --argjson nth "$nth" 'map(select(.event? == $event))[$nth] | getpath($path) | strings | ltrimstr($before) | rtrimstr($after)' \
    2>/dev/null)"
  keep "$variable" "$source" "$value"
}
take_cookie() {
  local value
  value="$(jq -Rrs --arg name "$3=" 'split("\n") | map(select(test("^set-cookie:"; "i")) | sub("^[^:]*: *"; "") | split(";")[0]
    | rtrimstr("\r") | select(startswith($name)) | ltrimstr($name)) | last // empty' "$work/$2.head")"
  keep "$1" "$2" "$value"
}
