# Payara of this instance: the shared distribution, one domain of its own. Sourced by ./antragswerk.
PAYARA_LOG=$AW_LOGS/payara.log
PAYARA_CONSOLE=$AW_LOGS/payara-console.log
ADMIN_URL=

# The distribution's own first domain is the template: a copy takes half a second, create-domain fourteen.
create_domain() {
  rm -rf "$DOMAIN" "$DOMAIN.new"
  cp -r "$PAYARA_DIST/glassfish/domains/domain1" "$DOMAIN.new"
  rm -rf "$DOMAIN.new"/{osgi-cache,generated,applications,autodeploy,docroot,logs} "$DOMAIN.new/config/logging.properties"
  mkdir -p "$DOMAIN.new"/{docroot,logs,autodeploy} "$DOMAIN.new/lib/ext"
  chmod -R go-rwx "$DOMAIN.new"
  mv "$DOMAIN.new" "$DOMAIN"
}

shape_key() {
  { cat "$NODE_PARTS/domain.mjs" "$NODE_PARTS/domain-settings.mjs" "$NODE_PARTS/domain-xml.mjs" "$ROOT/launcher/payara/logging.properties"
    printf '%s\n' "$PAYARA_VERSION" "$DRIVER_VERSION" "$JAVA_HOME" "$ROOT" "$AW_DIST" "$DOMAIN" "$ANTRAGSWERK_HTTP_PORT" "$ANTRAGSWERK_ADMIN_PORT" \
      "$ANTRAGSWERK_DB_PORT" "${ANTRAGSWERK_HEAP:-}" "${ANTRAGSWERK_GC:-}"
    cat "$SECRETS/payara-password-file"; } | sha256sum | cut -d' ' -f1
}

# Writes the wanted settings into the domain, and asks asadmin once how it would start it.
shape_domain_if_needed() {
  local key
  key=$(shape_key)
  [ -f "$DOMAIN/config/domain.xml" ] || create_domain
  [ "$(cat "$DOMAIN/shape" 2>/dev/null)" != "$key" ] || return 0
  node "$NODE_PARTS/domain.mjs" "$DOMAIN" >"$AW_LOGS/payara-domain.log" 2>&1 || fail "The Payara domain could not be configured." "$AW_LOGS/payara-domain.log"
  sed "s|@LOG@|$PAYARA_LOG|" "$ROOT/launcher/payara/logging.properties" > "$DOMAIN/config/logging.properties"
  rm -f "$DOMAIN"/lib/postgresql-*.jar
  cp "$AW_DIST/postgresql-$DRIVER_VERSION.jar" "$DOMAIN/lib/"
  "$PAYARA_DIST/bin/asadmin" start-domain --dry-run --domaindir "$PAYARA_HOME" antragswerk >"$AW_LOGS/payara-domain.log" 2>&1 ||
    fail "The start of Payara could not be prepared." "$AW_LOGS/payara-domain.log"
  sed -n '/bin\/java$/,/^$/p' "$AW_LOGS/payara-domain.log" | sed -e '/^$/d' -e '/^-read-stdin$/,+1d' > "$DOMAIN/start-command"
  printf '%s\n' "$key" > "$DOMAIN/shape"
}

launch_payara() {
  if runs payara; then return 0; fi
  require_free_port "the application" "$ANTRAGSWERK_HTTP_PORT" --port
  require_free_port "Payara's administration" "$ANTRAGSWERK_ADMIN_PORT" --admin-port
  shape_domain_if_needed
  local start=()
  mapfile -t start < "$DOMAIN/start-command"
  [ ! -s "$PAYARA_LOG" ] || mv -f "$PAYARA_LOG" "$PAYARA_LOG.1"
  # The server gets only the password that it needs: the application role's.
  launch payara "$PAYARA_CONSOLE" env -u ANTRAGSWERK_DB_SUPERUSER_PASSWORD -u ANTRAGSWERK_DB_OWNER_PASSWORD \
    -u ANTRAGSWERK_KEYCLOAK_ADMIN_PASSWORD -u ANTRAGSWERK_ADMIN_PASSWORD "${start[@]}"
}

await_administration() {
  local pid answer
  pid=$(pid_of payara) || fail "Payara ended while it started." "$PAYARA_CONSOLE"
  answer=$(node "$NODE_PARTS/wait-for.mjs" 120 "http://127.0.0.1:$ANTRAGSWERK_ADMIN_PORT/management/domain/version" "$pid") ||
    fail "Payara's administration does not answer: $answer" "$PAYARA_LOG"
}
await_readiness() {
  local pid answer
  pid=$(pid_of payara) || fail "Payara ended while it started." "$PAYARA_CONSOLE"
  answer=$(node "$NODE_PARTS/wait-for.mjs" "${ANTRAGSWERK_READY_SECONDS:-120}" "$APP_URL/health/ready" "$pid") ||
    fail "The application is not ready: $answer" "$PAYARA_LOG"
}
stop_payara() { end_process payara 60; }
