# The commands, except for the tests. Sourced by ./antragswerk.
command_help() {
  cat <<TEXT
./antragswerk start [--port N] [--admin-port N] [--keycloak-port N] [--postgres-port N] [--no-build]
                        builds what is not built, starts PostgreSQL, Keycloak and Payara, migrates, deploys
./antragswerk stop      stops the three servers; the data stay
./antragswerk status    what runs, and where
./antragswerk logs [payara|keycloak|postgres|all] [-f]
./antragswerk deploy <plugin.jar>     deploys a plugin, or replaces it by another version, while everything runs
./antragswerk deploy --beside <plugin.jar>   installs a second version beside the one that serves; it is brought in by waves
./antragswerk undeploy <plugin> [version]   takes a plugin, or one of its versions, away
./antragswerk otp <user>              the present one-time code of a demo user with a second factor
./antragswerk reset [--yes]           stops and deletes all data of this instance
./antragswerk test      installs or names what the tests need, and runs every test
./antragswerk bench     runs the benchmark; bench laender: with all Länder and Kommunen; bench costs: uses coming in; bench costs settlement: a year of ten million uses
./antragswerk build     only builds
./antragswerk env       prints this instance's settings, with its secrets, for a shell: eval "\$(./antragswerk env)"
Settings, and what lies where: docs/operations.md
TEXT
}

parse_start_options() {
  NO_BUILD=${ANTRAGSWERK_NO_BUILD:-}
  while [ $# -gt 0 ]; do
    case $1 in
      --no-build) NO_BUILD=1; shift; continue ;;
      --port|--admin-port|--keycloak-port|--postgres-port) [ $# -ge 2 ] || fail "$1 needs a number." ;;
      *) fail "start does not know '$1'. ./antragswerk help lists the options." ;;
    esac
    case $1 in
      --port) ANTRAGSWERK_HTTP_PORT=$2 ;;
      --admin-port) ANTRAGSWERK_ADMIN_PORT=$2 ;;
      --keycloak-port) ANTRAGSWERK_KEYCLOAK_PORT=$2 ;;
      --postgres-port) ANTRAGSWERK_DB_PORT=$2 ;;
    esac
    shift 2
  done
}

load_instance() { load_ports; load_secrets; load_application_settings; locate_postgres; }

# A running server keeps its ports; whoever wants others stops first.
refuse_other_ports_while_running() {
  local name value old
  runs payara || runs keycloak || postgres_pid >/dev/null || return 0
  for name in HTTP ADMIN KEYCLOAK DB; do
    value=ANTRAGSWERK_${name}_PORT
    old=$(remembered "$value")
    [ -z "$old" ] || [ "$old" = "${!value}" ] || fail "This instance runs with $value=$old. Stop it first: ./antragswerk stop"
  done
}

command_start() {
  local began; began=$(now)
  parse_start_options "$@"
  STEPS=8
  begin "Looking for a JDK, Maven and Node"
  find_jdk; require_tools; prepare_folders; take_turn
  finish "JDK $(java_major "$JAVA_HOME") in $JAVA_HOME"
  begin "Fetching and unpacking Payara, Keycloak and PostgreSQL"
  fetch_if_needed
  begin "Building the application"
  if [ -n "$NO_BUILD" ]; then finish "not wanted"; else build_if_needed; fi
  load_instance
  refuse_other_ports_while_running
  remember_ports
  launch_keycloak
  begin "Starting PostgreSQL ${POSTGRES_VERSION%.0}"
  start_postgres
  begin "Migrating the database"
  migrate_if_needed
  plan_deployments
  launch_payara
  begin "Starting Payara $PAYARA_VERSION and deploying"
  sync_deployments
  begin "Starting Keycloak $KEYCLOAK_VERSION"
  await_keycloak
  begin "Waiting until the application is ready"
  if [ -f "$EAR" ]; then await_readiness; finish "ready"; else await_administration; finish "Payara runs, no application built yet"; fi
  print_welcome "$began"
}

print_welcome() {
  cat <<TEXT

Antragswerk runs (started in $(seconds_since "$1") s). All servers listen on this machine only.
  Citizens        $ANTRAGSWERK_PUBLIC_URL/
  Authorities     $ANTRAGSWERK_PUBLIC_URL/verwaltung
  Coordination    $ANTRAGSWERK_PUBLIC_URL/koordination
  Operation       $ANTRAGSWERK_PUBLIC_URL/betrieb
  Health, API     $APP_URL/health/ready   $APP_URL/metrics   $APP_URL/openapi
  Keycloak        $KEYCLOAK_URL/   PostgreSQL  127.0.0.1:$ANTRAGSWERK_DB_PORT

Demo log-ins, all with the password Antragswerk-2026:
$(node "$NODE_PARTS/demo-users.mjs" "$ROOT/launcher/keycloak")
  Staff also need a one-time code: ./antragswerk otp <user>
TEXT
}

command_stop() {
  [ -d "$AW_RUN" ] || { printf 'Nothing runs.\n'; return 0; }
  take_turn; load_ports
  STEPS=3
  begin "Stopping Payara"; stop_payara; finish
  begin "Stopping Keycloak"; stop_keycloak; finish
  begin "Stopping PostgreSQL"; stop_postgres; finish
}

command_status() {
  load_ports; locate_postgres
  local all=0 health
  status_line() { if [ -n "$2" ]; then printf '%-11s runs, pid %-8s %s\n' "$1" "$2" "$3"; else printf '%-11s does not run\n' "$1"; all=1; fi; }
  status_line PostgreSQL "$(postgres_pid || true)" "127.0.0.1:$ANTRAGSWERK_DB_PORT"
  status_line Keycloak "$(pid_of keycloak || true)" "$KEYCLOAK_URL"
  status_line Payara "$(pid_of payara || true)" "$APP_URL"
  if runs payara; then
    health=$(node "$NODE_PARTS/health.mjs" "$APP_URL/health/ready")
    printf '%-11s %s\n' Application "$health"
    printf '%-11s %s\n' Deployed "$(deployments list)"
    [ "$health" = ready ] || all=1
  fi
  return $all
}

command_logs() {
  locate_postgres
  local which=all follow= file files=()
  while [ $# -gt 0 ]; do
    case $1 in
      -f) follow=-F ;;
      payara|keycloak|postgres|all) which=$1 ;;
      *) fail "There is no log '$1'; there are payara, keycloak, postgres and all." ;;
    esac
    shift
  done
  case $which in
    payara) files=("$PAYARA_LOG") ;;
    keycloak) files=("$KEYCLOAK_LOG") ;;
    postgres) files=("$POSTGRES_LOG") ;;
    all) files=("$PAYARA_LOG" "$KEYCLOAK_LOG" "$POSTGRES_LOG") ;;
  esac
  for file in "${files[@]}"; do [ -f "$file" ] || fail "There is no $file yet."; done
  tail -n 200 $follow "${files[@]}"
}

command_reset() {
  local answer
  [ -d "$AW_HOME" ] || { printf 'There is nothing to delete.\n'; return 0; }
  locate_postgres
  if [ "${1:-}" != --yes ]; then
    read -r -p "Delete all applications, accounts and keys of the instance $AW_HOME? Type yes: " answer || answer=
    [ "$answer" = yes ] || fail "Nothing was deleted."
  fi
  command_stop
  rm -rf "$POSTGRES_HOME" "$KEYCLOAK_HOME" "$PAYARA_HOME" "$SECRETS" "$AW_LOGS" "$AW_HOME/pg.location" "$INSTANCE"
  rm -rf "$AW_RUN"
  printf 'The data are deleted; the unpacked servers in %s stay.\n' "$AW_DIST"
}

with_running_payara() { take_turn; load_instance; runs payara || fail "Payara does not run. ./antragswerk start"; await_administration; }
command_deploy() {
  local task=add
  if [ "${1:-}" = --beside ]; then task=add-beside; shift; fi
  [ $# -eq 1 ] && [ -f "$1" ] || fail "Usage: ./antragswerk deploy [--beside] <plugin.jar>"
  with_running_payara
  deployments "$task" "$1" 2>"$AW_LOGS/deploy.log" || fail "$(cat "$AW_LOGS/deploy.log") (Payara's log: ./antragswerk logs payara)"
}
command_undeploy() {
  [ $# -eq 1 ] || [ $# -eq 2 ] || fail "Usage: ./antragswerk undeploy <plugin> [version]"
  with_running_payara
  deployments remove "$@" 2>"$AW_LOGS/deploy.log" || fail "$(cat "$AW_LOGS/deploy.log") (Payara's log: ./antragswerk logs payara)"
}

command_otp() {
  [ $# -ge 1 ] || fail "Usage: ./antragswerk otp <user>"
  node "$NODE_PARTS/otp.mjs" "$ROOT/launcher/keycloak" "$@"
}

command_build() {
  find_jdk; require_tools; prepare_folders; take_turn
  STEPS=1; begin "Building the application"; build_if_needed
}

command_env() {
  find_jdk; prepare_folders; load_instance
  export ANTRAGSWERK_HOME=$AW_HOME ANTRAGSWERK_DIST=$AW_DIST ANTRAGSWERK_KEYCLOAK_URL=$KEYCLOAK_URL
  local name
  for name in JAVA_HOME $(compgen -e | grep '^ANTRAGSWERK_' | sort); do printf 'export %s=%q\n' "$name" "${!name}"; done
}
