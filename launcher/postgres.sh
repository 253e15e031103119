# PostgreSQL of this instance. Sourced by ./antragswerk.
# PostgreSQL refuses to run as root. Started by root it runs as another user, and where that user cannot reach the
# instance folder (a checkout below /root), its data lie in a folder of /var/lib; pg.location remembers which.
POSTGRES_DIST=$AW_DIST/postgres-$POSTGRES_VERSION
POSTGRES_SETTINGS=$ROOT/launcher/postgres/antragswerk.conf

is_root() { [ "$(id -u)" -eq 0 ]; }
postgres_user() {
  if [ -n "${ANTRAGSWERK_PG_USER:-}" ]; then printf '%s' "$ANTRAGSWERK_PG_USER"
  elif id -u postgres >/dev/null 2>&1; then printf 'postgres'
  else printf 'nobody'; fi
}
as_postgres() {
  if is_root; then
    local user; user=$(postgres_user)
    (cd / && exec setpriv --reuid "$user" --regid "$(id -g "$user")" --clear-groups env -i PATH="$PATH" LC_ALL=C.UTF-8 TZ=UTC "$@" 9>&-)
  else
    (exec env -i PATH="$PATH" LC_ALL=C.UTF-8 TZ=UTC "$@" 9>&-)
  fi
}

# The places are found once per command, because each look costs a process or two.
locate_postgres() {
  POSTGRES_HOME=$(cat "$AW_HOME/pg.location" 2>/dev/null || true)
  if [ -z "$POSTGRES_HOME" ]; then
    POSTGRES_HOME=$AW_HOME/pg
    if is_root && ! as_postgres test -x "$AW_HOME"; then
      POSTGRES_HOME=/var/lib/antragswerk-$(printf '%s' "$AW_HOME" | sha256sum | cut -c1-12)
    fi
  fi
  POSTGRES_DATA=$POSTGRES_HOME/data
  POSTGRES_LOG=$POSTGRES_HOME/postgres.log
  POSTGRES_BIN=$POSTGRES_DIST/bin
  [ ! -d "$POSTGRES_HOME/pgsql" ] || POSTGRES_BIN=$POSTGRES_HOME/pgsql/bin
}

initialise_postgres() {
  mkdir -p "$POSTGRES_HOME"
  if is_root; then chown "$(postgres_user)" "$POSTGRES_HOME"; fi
  chmod 700 "$POSTGRES_HOME"
  printf '%s\n' "$POSTGRES_HOME" > "$AW_HOME/pg.location"
  if is_root && ! as_postgres test -x "$POSTGRES_DIST/bin/postgres"; then
    cp -r "$POSTGRES_DIST" "$POSTGRES_HOME/pgsql"
    chmod -R go+rX "$POSTGRES_HOME/pgsql"
    POSTGRES_BIN=$POSTGRES_HOME/pgsql/bin
  fi
  local password=$POSTGRES_HOME/.password
  (umask 077 && printf '%s' "$ANTRAGSWERK_DB_SUPERUSER_PASSWORD" > "$password")
  if is_root; then chown "$(postgres_user)" "$password"; fi
  rm -rf "$POSTGRES_DATA.new" "$POSTGRES_DATA"
  # Byte order for indexes, the same on every machine; German order is asked for per column with ICU collations.
  as_postgres "$POSTGRES_BIN/initdb" -D "$POSTGRES_DATA.new" -U postgres --pwfile="$password" -A scram-sha-256 \
    --encoding=UTF8 --no-locale --locale-provider=builtin --builtin-locale=C.UTF-8 >"$AW_LOGS/initdb.log" 2>&1 \
    || fail "PostgreSQL could not create its data folder." "$AW_LOGS/initdb.log"
  rm -f "$password"
  mv "$POSTGRES_DATA.new" "$POSTGRES_DATA"
}

start_postgres() {
  locate_postgres
  if postgres_pid >/dev/null; then finish "runs already"; return 0; fi
  require_free_port PostgreSQL "$ANTRAGSWERK_DB_PORT" --postgres-port
  [ -f "$POSTGRES_DATA/PG_VERSION" ] || initialise_postgres
  cp "$POSTGRES_SETTINGS" "$POSTGRES_DATA/postgresql.auto.antragswerk.conf"
  chmod 644 "$POSTGRES_DATA/postgresql.auto.antragswerk.conf"
  grep -q antragswerk "$POSTGRES_DATA/postgresql.conf" ||
    printf "\ninclude 'postgresql.auto.antragswerk.conf'\n" >> "$POSTGRES_DATA/postgresql.conf"
  as_postgres "$POSTGRES_BIN/pg_ctl" start -s -w -t 60 -D "$POSTGRES_DATA" -l "$POSTGRES_LOG" \
    -o "-p $ANTRAGSWERK_DB_PORT" >"$AW_LOGS/postgres-start.log" 2>&1 || fail "PostgreSQL did not start." "$POSTGRES_LOG"
  finish "ready on port $ANTRAGSWERK_DB_PORT"
}

postgres_pid() {
  local pid
  pid=$(head -n 1 "$POSTGRES_DATA/postmaster.pid" 2>/dev/null) && [ -n "$pid" ] || return 1
  # After a crash of the machine another program may have got the pid that is written there.
  grep -qaF "$POSTGRES_DATA" "/proc/$pid/cmdline" 2>/dev/null && printf '%s' "$pid"
}
stop_postgres() {
  locate_postgres
  postgres_pid >/dev/null || return 0
  as_postgres "$POSTGRES_BIN/pg_ctl" stop -s -w -t 60 -m fast -D "$POSTGRES_DATA" >"$AW_LOGS/postgres-start.log" 2>&1 ||
    fail "PostgreSQL did not stop." "$POSTGRES_LOG"
}

# Changes of the schema run as the owner role, before the application that needs them.
migrate_if_needed() {
  local jar done_with digest
  jar=$(migration_jar)
  [ -n "$jar" ] || { finish "no change logs built yet"; return 0; }
  digest=$(sha256sum < "$jar" | cut -d' ' -f1)
  done_with=$POSTGRES_HOME/migrated
  if [ "$(cat "$done_with" 2>/dev/null)" = "$digest" ]; then finish "schema is up to date"; return 0; fi
  ANTRAGSWERK_DB_HOST=127.0.0.1 ANTRAGSWERK_DB_SUPERUSER=postgres "$JAVA" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
    -cp "$jar:$ROOT/liquibase/target/lib/*" de.antragswerk.liquibase.Migrate >"$AW_LOGS/migrate.log" 2>&1 9>&- ||
    fail "The database could not be migrated." "$AW_LOGS/migrate.log"
  printf '%s\n' "$digest" > "$done_with"
  finish "migrated"
}
