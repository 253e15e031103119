# Names, places and ports of one instance. Sourced by ./antragswerk.
PAYARA_VERSION=7.2025.1
KEYCLOAK_VERSION=26.7.3
POSTGRES_VERSION=18.6.0
DRIVER_VERSION=42.7.14
XZ_VERSION=1.10
DEPENDENCY_PLUGIN=org.apache.maven.plugins:maven-dependency-plugin:3.8.1

AW_HOME=$(readlink -m "${ANTRAGSWERK_HOME:-$ROOT/.antragswerk}")
AW_DIST=$(readlink -m "${ANTRAGSWERK_DIST:-$AW_HOME/dist}")
AW_LOGS=$AW_HOME/logs
AW_RUN=$AW_HOME/run
SECRETS=$AW_HOME/secrets
INSTANCE=$AW_HOME/instance.conf
NODE_PARTS=$ROOT/launcher/node

PAYARA_DIST=$AW_DIST/payara7
KEYCLOAK_DIST=$AW_DIST/keycloak-$KEYCLOAK_VERSION
KEYCLOAK_HOME=$AW_HOME/keycloak
PAYARA_HOME=$AW_HOME/payara
DOMAIN=$PAYARA_HOME/antragswerk

# An option beats the environment, the environment what the last start used, and that the default.
remembered() { [ ! -f "$INSTANCE" ] || sed -n "s/^$1=//p" "$INSTANCE"; }
port_of() {
  local value=${!1:-}
  [ -n "$value" ] || value=$(remembered "$1")
  printf '%s' "${value:-$2}"
}
load_ports() {
  ANTRAGSWERK_HTTP_PORT=$(port_of ANTRAGSWERK_HTTP_PORT 8080)
  ANTRAGSWERK_ADMIN_PORT=$(port_of ANTRAGSWERK_ADMIN_PORT 4848)
  ANTRAGSWERK_KEYCLOAK_PORT=$(port_of ANTRAGSWERK_KEYCLOAK_PORT 8180)
  ANTRAGSWERK_DB_PORT=$(port_of ANTRAGSWERK_DB_PORT 5544)
  export ANTRAGSWERK_HTTP_PORT ANTRAGSWERK_ADMIN_PORT ANTRAGSWERK_KEYCLOAK_PORT ANTRAGSWERK_DB_PORT
  local name value
  for name in HTTP ADMIN KEYCLOAK DB; do
    value=ANTRAGSWERK_${name}_PORT
    [[ ${!value} =~ ^[0-9]+$ ]] && ((${!value} > 0 && ${!value} < 65536)) || fail "$value is not a port: ${!value}"
  done
  APP_URL=http://127.0.0.1:$ANTRAGSWERK_HTTP_PORT
  KEYCLOAK_URL=http://127.0.0.1:$ANTRAGSWERK_KEYCLOAK_PORT
}
remember_ports() {
  local text
  text=$(printf '%s\n' "ANTRAGSWERK_HTTP_PORT=$ANTRAGSWERK_HTTP_PORT" "ANTRAGSWERK_ADMIN_PORT=$ANTRAGSWERK_ADMIN_PORT" \
    "ANTRAGSWERK_KEYCLOAK_PORT=$ANTRAGSWERK_KEYCLOAK_PORT" "ANTRAGSWERK_DB_PORT=$ANTRAGSWERK_DB_PORT")
  printf '%s\n' "$text" > "$INSTANCE"
}

# Only what other users must pass through (PostgreSQL's, when root starts it) is open to them.
prepare_folders() {
  mkdir -p "$AW_HOME" "$AW_DIST" "$AW_LOGS" "$AW_RUN" "$SECRETS" "$KEYCLOAK_HOME" "$PAYARA_HOME"
  chmod 711 "$AW_HOME"
  chmod 700 "$AW_LOGS" "$AW_RUN" "$SECRETS" "$KEYCLOAK_HOME" "$PAYARA_HOME"
}

load_secrets() {
  grep -qs '^ANTRAGSWERK_OIDC_STAFF_PROVISIONING_CLIENT_SECRET=' "$SECRETS/secrets.env" || node "$NODE_PARTS/secrets.mjs" "$SECRETS" || fail "The secrets could not be generated."
  set -a
  # shellcheck source=/dev/null
  source "$SECRETS/secrets.env"
  set +a
}

# The configuration of the application, as MicroProfile Config reads it from the environment:
# antragswerk.oidc.staff.issuer is ANTRAGSWERK_OIDC_STAFF_ISSUER. Nothing of it is visible in a process list.
load_application_settings() {
  export ANTRAGSWERK_PUBLIC_URL=${ANTRAGSWERK_PUBLIC_URL:-$APP_URL}
  export ANTRAGSWERK_OIDC_CITIZENS_ISSUER=${ANTRAGSWERK_OIDC_CITIZENS_ISSUER:-$KEYCLOAK_URL/realms/buerger}
  export ANTRAGSWERK_OIDC_CITIZENS_CLIENT_ID=${ANTRAGSWERK_OIDC_CITIZENS_CLIENT_ID:-antragswerk-buerger}
  export ANTRAGSWERK_OIDC_STAFF_ISSUER=${ANTRAGSWERK_OIDC_STAFF_ISSUER:-$KEYCLOAK_URL/realms/verwaltung}
  export ANTRAGSWERK_OIDC_STAFF_CLIENT_ID=${ANTRAGSWERK_OIDC_STAFF_CLIENT_ID:-antragswerk-verwaltung}
  export ANTRAGSWERK_OIDC_STAFF_PROVISIONING_CLIENT_ID=${ANTRAGSWERK_OIDC_STAFF_PROVISIONING_CLIENT_ID:-antragswerk-provisioning}
  export ANTRAGSWERK_OIDC_AUDIENCE=${ANTRAGSWERK_OIDC_AUDIENCE:-antragswerk-api}
  export ANTRAGSWERK_CRYPTO_MASTER_KEYS_FILE=${ANTRAGSWERK_CRYPTO_MASTER_KEYS_FILE:-$SECRETS/master-keys.json}
}
