# Servers as processes: one file per server with its pid and the moment that the kernel started it, so that a pid
# which another program has got meanwhile is never taken for ours. Sourced by ./antragswerk.
birth_of() {
  local stat
  stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
  # shellcheck disable=SC2086
  set -- ${stat##*) }
  # A zombie is dead, whether or not somebody has asked for its exit status.
  [ "$1" != Z ] && [ "$1" != X ] && printf '%s' "${20}"
}

record_process() { printf '%s %s\n' "$2" "$(birth_of "$2")" > "$AW_RUN/$1.pid"; }
pid_of() {
  local pid birth
  [ -f "$AW_RUN/$1.pid" ] || return 1
  read -r pid birth < "$AW_RUN/$1.pid" || return 1
  [ "$(birth_of "$pid")" = "$birth" ] && printf '%s' "$pid"
}
runs() { pid_of "$1" >/dev/null; }

# launch <name> <log> <command...>: detached from this terminal, without the launcher's lock
launch() {
  local name=$1 log=$2 pid
  shift 2
  [ ! -s "$log" ] || mv -f "$log" "$log.1"
  setsid "$@" </dev/null >"$log" 2>&1 9>&- &
  pid=$!
  disown "$pid"
  record_process "$name" "$pid"
}

# end_process <name> <seconds>: asks, waits, and only then insists
end_process() {
  local name=$1 pid deadline
  pid=$(pid_of "$name") || { rm -f "$AW_RUN/$name.pid"; return 0; }
  kill -TERM "$pid" 2>/dev/null || true
  deadline=$((SECONDS + $2))
  while runs "$name"; do
    if ((SECONDS > deadline)); then
      note "$name did not end within $2 s and is killed."
      kill -KILL "$pid" 2>/dev/null || true
      deadline=$((SECONDS + 10))
    fi
    sleep 0.1
  done
  rm -f "$AW_RUN/$name.pid"
}

port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
require_free_port() {
  ! port_taken "$2" || fail "Port $2 ($1) is taken by another program. Choose another one with $3 N."
}

# One launcher at a time changes an instance.
take_turn() {
  mkdir -p "$AW_RUN"
  exec 9>"$AW_RUN/lock"
  flock -w "${1:-600}" 9 || fail "Another ./antragswerk works on $AW_HOME."
}
