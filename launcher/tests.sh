# The tests and the benchmark. Sourced by ./antragswerk.
DEBIAN_PACKAGES="chromium fonts-dejavu-core"

ensure_chromium() {
  local browser
  for browser in "${ANTRAGSWERK_CHROMIUM:-}" chromium chromium-browser google-chrome; do
    [ -n "$browser" ] && browser=$(command -v "$browser") || continue
    export ANTRAGSWERK_CHROMIUM=$browser
    finish "$browser"
    return 0
  done
  if is_root && command -v apt-get >/dev/null; then
    # shellcheck disable=SC2086
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $DEBIAN_PACKAGES; } \
      >"$AW_LOGS/apt.log" 2>&1 || fail "Chromium could not be installed." "$AW_LOGS/apt.log"
    export ANTRAGSWERK_CHROMIUM=$(command -v chromium)
    finish "installed"
    return 0
  fi
  fail "The tests need Chromium. Run this once, then the tests again: sudo apt-get update && sudo apt-get install -y --no-install-recommends $DEBIAN_PACKAGES"
}

# The tests have an instance of their own, beside the one that somebody may be using, and begin with an empty one.
test_instance() {
  export ANTRAGSWERK_DIST=$AW_DIST
  export ANTRAGSWERK_HOME=${ANTRAGSWERK_TEST_HOME:-$AW_HOME/test}
  export ANTRAGSWERK_HTTP_PORT=${ANTRAGSWERK_TEST_HTTP_PORT:-18080}
  export ANTRAGSWERK_ADMIN_PORT=${ANTRAGSWERK_TEST_ADMIN_PORT:-14848}
  export ANTRAGSWERK_KEYCLOAK_PORT=${ANTRAGSWERK_TEST_KEYCLOAK_PORT:-18180}
  export ANTRAGSWERK_DB_PORT=${ANTRAGSWERK_TEST_DB_PORT:-15544}
  export ANTRAGSWERK_LAUNCHER=$ROOT/antragswerk ANTRAGSWERK_NO_BUILD=1
  unset ANTRAGSWERK_PUBLIC_URL
  "$ANTRAGSWERK_LAUNCHER" reset --yes >/dev/null || fail "The instance of the tests, $ANTRAGSWERK_HOME, could not be emptied."
}

prepare_tests() {
  begin "Looking for a JDK, Maven and Node"
  find_jdk; require_tools; prepare_folders
  finish "JDK $(java_major "$JAVA_HOME") in $JAVA_HOME"
  begin "Looking for Chromium"
  ensure_chromium
  begin "Fetching and unpacking Payara, Keycloak and PostgreSQL"
  fetch_if_needed
}

command_test() {
  local outcome=0
  STEPS=4
  prepare_tests
  node "$NODE_PARTS/test-count.mjs" "$ROOT" --forget
  begin "mvn verify"; printf '\n'; OPEN_STEP=
  test_instance
  (cd "$ROOT" && mvn -B -ntp verify "$@") || outcome=$?
  "$ANTRAGSWERK_LAUNCHER" stop >/dev/null 2>&1 || true
  [ "$outcome" -eq 0 ] || printf '\nmvn verify failed (%s).\n' "$outcome"
  node "$NODE_PARTS/test-count.mjs" "$ROOT" || outcome=$((outcome == 0 ? 1 : outcome))
  return "$outcome"
}

# ---- The benchmark: an instance of its own, whose data mean nothing afterwards -------------------------------
command_bench() {
  local main=de.antragswerk.bench.Benchmark
  if [ "${1:-}" = search ]; then bench_search; return; fi
  if [ "${1:-}" = costs ] && [ "${2:-}" = settlement ]; then bench_settlement "${3:-10000000}"; return; fi
  if [ "${1:-}" = laender ]; then main=de.antragswerk.bench.Growth; shift; fi
  if [ "${1:-}" = costs ]; then main=de.antragswerk.bench.Costs; shift; fi
  STEPS=4
  begin "Looking for a JDK, Maven and Node"
  find_jdk; require_tools; prepare_folders
  finish "JDK $(java_major "$JAVA_HOME") in $JAVA_HOME"
  begin "Fetching and unpacking Payara, Keycloak and PostgreSQL"
  fetch_if_needed
  begin "Building the application"
  build_if_needed
  begin "Measuring (two to five minutes, the machine should do nothing else)"; printf '\n'
  ANTRAGSWERK_TEST_HOME=$AW_HOME/bench test_instance
  (cd "$ROOT" && mvn -B -q -ntp -pl ear/system-tests -Pbench verify -Dspotless.check.skip=true -Dbench.main="$main" -Dbench.seconds="${1:-15}" -Dbench.rounds="${2:-5}")
}

# The search needs no server: the register in memory, and the same register in a PostgreSQL of its own.
bench_search() {
  STEPS=2
  begin "Looking for a JDK, Maven and Node"
  find_jdk; require_tools; prepare_folders
  finish "JDK $(java_major "$JAVA_HOME") in $JAVA_HOME"
  begin "Measuring the search (one to two minutes, the machine should do nothing else)"; printf '\n'
  (cd "$ROOT" && mvn -B -q -ntp -pl platform-core/core -am test -Dspotless.check.skip=true -Dtest=SearchBenchmark -Dsurefire.failIfNoSpecifiedTests=false -Dsurefire.useFile=false)
}

# Closing a year needs no server either: a PostgreSQL of its own whose commits reach the disk.
bench_settlement() {
  STEPS=2
  begin "Looking for a JDK, Maven and Node"
  find_jdk; require_tools; prepare_folders
  finish "JDK $(java_major "$JAVA_HOME") in $JAVA_HOME"
  begin "Measuring the settlement of $1 uses a year (ten minutes, the machine should do nothing else)"; printf '\n'
  (cd "$ROOT" && mvn -B -q -ntp -pl platform-core/core -am test -Dspotless.check.skip=true -Dtest=SettlementBenchmark -Dbench.uses="$1" -Dsurefire.failIfNoSpecifiedTests=false -Dsurefire.useFile=false)
}
