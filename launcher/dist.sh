# The three servers, fetched by Maven and unpacked once. Sourced by ./antragswerk.
maven_copy() {
  (cd "$AW_DIST" && mvn -B -q -ntp "$DEPENDENCY_PLUGIN:copy" -Dartifact="$1" -DoutputDirectory="$2" -Dmdep.useBaseVersion=true) \
    >>"$AW_LOGS/fetch.log" 2>&1 || fail "$1 could not be fetched by Maven." "$AW_LOGS/fetch.log"
}

postgres_artifact() {
  local cpu
  case $(uname -m) in
    x86_64|amd64) cpu=amd64 ;;
    aarch64|arm64) cpu=arm64v8 ;;
    *) fail "There is no PostgreSQL for $(uname -m) in Maven; only x86_64 and aarch64 are supported here." ;;
  esac
  printf 'embedded-postgres-binaries-linux-%s' "$cpu"
}

# Into a folder beside the target and then renamed: an interrupted start leaves nothing half unpacked.
unpack_zip() {
  local work=$AW_DIST/unpack.$$
  rm -rf "$work" && mkdir -p "$work"
  (cd "$work" && "$JAVA_HOME/bin/jar" xf "$1") || fail "$1 could not be unpacked."
  mv "$work/$2" "$AW_DIST/$2"
  rm -rf "$work" "$1"
}

COMMON_PACKAGES_JAR=antragswerk-common-packages.jar
# A bundle fragment that does nothing but import; why it is there, common-packages.txt says.
add_common_packages() {
  local manifest=$AW_DIST/fragment.$$ imports
  imports=$(grep -v '^#' "$ROOT/launcher/payara/common-packages.txt" | sed 's/$/;resolution:=optional/' | paste -sd ' ' | sed 's/ /,\n /g')
  printf '%s\n' 'Bundle-ManifestVersion: 2' 'Bundle-SymbolicName: de.antragswerk.launcher.common-packages' 'Bundle-Version: 1.0.0' \
    'Fragment-Host: GlassFish-Application-Common-Module' "Import-Package: $imports" > "$manifest"
  "$JAVA_HOME/bin/jar" --create --file "$PAYARA_DIST/glassfish/modules/$COMMON_PACKAGES_JAR" --manifest "$manifest" --date=2026-01-01T00:00:00Z ||
    fail "The list of common packages could not be added to Payara."
  rm -f "$manifest"
}

fetch_payara() {
  maven_copy "fish.payara.distributions:payara:$PAYARA_VERSION:zip" "$AW_DIST/fetched"
  unpack_zip "$AW_DIST/fetched/payara-$PAYARA_VERSION.zip" payara7
  chmod +x "$PAYARA_DIST"/bin/asadmin "$PAYARA_DIST"/glassfish/bin/*
  printf '%s\n' "$PAYARA_VERSION" > "$PAYARA_DIST/version.txt"
}
fetch_keycloak() {
  maven_copy "org.keycloak:keycloak-quarkus-dist:$KEYCLOAK_VERSION:zip" "$AW_DIST/fetched"
  unpack_zip "$AW_DIST/fetched/keycloak-quarkus-dist-$KEYCLOAK_VERSION.zip" "keycloak-$KEYCLOAK_VERSION"
  chmod +x "$KEYCLOAK_DIST"/bin/*.sh
}
fetch_postgres() {
  local artifact work=$AW_DIST/unpack.$$
  artifact=$(postgres_artifact)
  maven_copy "io.zonky.test.postgres:$artifact:$POSTGRES_VERSION" "$AW_DIST/fetched"
  maven_copy "org.tukaani:xz:$XZ_VERSION" "$AW_DIST/fetched"
  rm -rf "$work" && mkdir -p "$work/pgsql"
  (cd "$work" && "$JAVA_HOME/bin/jar" xf "$AW_DIST/fetched/$artifact-$POSTGRES_VERSION.jar") || fail "PostgreSQL could not be unpacked."
  "$JAVA" -cp "$AW_DIST/fetched/xz-$XZ_VERSION.jar" "$ROOT/launcher/java/Unxz.java" "$work"/postgres-*.txz | tar -x -C "$work/pgsql" \
    || fail "PostgreSQL could not be unpacked."
  chmod -R go+rX "$work/pgsql"
  mv "$work/pgsql" "$AW_DIST/postgres-$POSTGRES_VERSION"
  rm -rf "$work"
}

fetch_if_needed() {
  local fetched=()
  mkdir -p "$AW_DIST"
  exec 8>"$AW_DIST/lock"
  flock 8
  [ -f "$PAYARA_DIST/version.txt" ] || { fetch_payara; fetched+=("Payara $PAYARA_VERSION"); }
  [ "$PAYARA_DIST/glassfish/modules/$COMMON_PACKAGES_JAR" -nt "$ROOT/launcher/payara/common-packages.txt" ] || add_common_packages
  [ -d "$KEYCLOAK_DIST" ] || { fetch_keycloak; fetched+=("Keycloak $KEYCLOAK_VERSION"); }
  [ -d "$AW_DIST/postgres-$POSTGRES_VERSION" ] || { fetch_postgres; fetched+=("PostgreSQL $POSTGRES_VERSION"); }
  [ -f "$AW_DIST/postgresql-$DRIVER_VERSION.jar" ] || maven_copy "org.postgresql:postgresql:$DRIVER_VERSION" "$AW_DIST"
  prepare_keycloak_dist && fetched+=("(Keycloak built for a fast start)")
  rm -rf "$AW_DIST/fetched"
  exec 8>&-
  local IFS=,
  finish "${fetched[*]:-already here}"
}
