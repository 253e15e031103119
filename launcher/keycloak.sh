# Keycloak of this instance: one shared, prepared distribution, data of its own. Sourced by ./antragswerk.
KEYCLOAK_FEATURES_OFF=ciba,device-flow,kerberos,docker,workflows,scim-api
KEYCLOAK_LOG=$AW_LOGS/keycloak.log

# "build" fixes the database kind and the features once, which saves half of every later start.
prepare_keycloak_dist() {
  local stamp=$KEYCLOAK_DIST/.built-for-antragswerk
  [ "$(cat "$stamp" 2>/dev/null)" != "$KEYCLOAK_FEATURES_OFF" ] || return 1
  JAVA_OPTS="-Xms64m -Xmx768m -XX:+UseSerialGC" "$KEYCLOAK_DIST/bin/kc.sh" build --db=dev-file --features-disabled="$KEYCLOAK_FEATURES_OFF" \
    >"$AW_LOGS/keycloak-build.log" 2>&1 || fail "Keycloak could not be prepared." "$AW_LOGS/keycloak-build.log"
  printf '%s\n' "$KEYCLOAK_FEATURES_OFF" > "$stamp"
}

rendered_realms() { node "$NODE_PARTS/realms.mjs" "$ROOT/launcher/keycloak" "$1"; }

# The realms of the demo are what the files say: when a file or an address in it changes, they are imported anew.
# Users keep their ids (they are in the files), so that their applications stay theirs.
import_realms_if_needed() {
  local digest import=$KEYCLOAK_HOME/data/import
  digest=$(rendered_realms - | sha256sum | cut -d' ' -f1)
  IMPORT_OPTION=
  [ "$(cat "$KEYCLOAK_HOME/imported" 2>/dev/null)" != "$digest" ] || return 0
  rm -rf "$KEYCLOAK_HOME/data" "$KEYCLOAK_HOME/imported" "$KEYCLOAK_HOME/importing"
  mkdir -p "$import"
  rendered_realms "$import" || fail "The realm files could not be filled in."
  IMPORT_OPTION=--import-realm
  printf '%s\n' "$digest" > "$KEYCLOAK_HOME/importing"
}

# An archive of the loaded classes halves the start. It is written when a server that had started well ends for the
# first time; a start that fails early would leave a nearly empty one behind.
class_archive() { printf '%s/keycloak-%s-%s.jsa' "$AW_DIST" "$KEYCLOAK_VERSION" "$(printf '%s' "$JAVA_HOME" | sha256sum | cut -c1-8)"; }
archive_option() {
  local archive; archive=$(class_archive)
  rm -f "$KEYCLOAK_HOME/classes.jsa"
  if [ -f "$archive" ]; then ARCHIVE_OPTION="-XX:SharedArchiveFile=$archive"
  else ARCHIVE_OPTION="-XX:ArchiveClassesAtExit=$KEYCLOAK_HOME/classes.jsa"; fi
}
keep_archive() {
  [ -f "$KEYCLOAK_HOME/classes.jsa" ] || return 0
  if [ -f "$KEYCLOAK_HOME/imported" ]; then find_jdk; mv -f "$KEYCLOAK_HOME/classes.jsa" "$(class_archive)"; fi
  rm -f "$KEYCLOAK_HOME/classes.jsa"
}

launch_keycloak() {
  if runs keycloak; then return 0; fi
  require_free_port Keycloak "$ANTRAGSWERK_KEYCLOAK_PORT" --keycloak-port
  import_realms_if_needed
  archive_option
  mkdir -p "$KEYCLOAK_HOME/conf"
  ln -sfn "$KEYCLOAK_DIST/lib" "$KEYCLOAK_HOME/lib"
  # Serial collector, first compiler only, and an archive of loaded classes: a demo's identity server is seldom busy.
  local opens=(--add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED
    --add-opens=java.base/java.security=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED --enable-native-access=ALL-UNNAMED)
  KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=$ANTRAGSWERK_KEYCLOAK_ADMIN_PASSWORD \
    launch keycloak "$KEYCLOAK_LOG" env -u ANTRAGSWERK_DB_SUPERUSER_PASSWORD -u ANTRAGSWERK_DB_OWNER_PASSWORD -u ANTRAGSWERK_DB_APP_PASSWORD \
    -u ANTRAGSWERK_ADMIN_PASSWORD -u ANTRAGSWERK_KEYCLOAK_ADMIN_PASSWORD \
    "$JAVA" -Xms64m -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -XX:+ExitOnOutOfMemoryError \
    "$ARCHIVE_OPTION" -Xlog:disable -Xlog:all=error:stderr \
    -Dfile.encoding=UTF-8 -Duser.language=en -Duser.country=US \
    "-Dkc.home.dir=$KEYCLOAK_HOME" "-Djboss.server.config.dir=$KEYCLOAK_HOME/conf" \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager -Dpicocli.disable.closures=true \
    -Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory \
    "${opens[@]}" -cp "$KEYCLOAK_DIST/lib/quarkus-run.jar" io.quarkus.bootstrap.runner.QuarkusEntryPoint \
    start --optimized $IMPORT_OPTION --cache=local --http-enabled=true --http-host=127.0.0.1 "--http-port=$ANTRAGSWERK_KEYCLOAK_PORT" \
    --http-management-host=127.0.0.1 "--hostname=$KEYCLOAK_URL"
}

# The port answers before the realms are there, so the realms themselves are asked for.
await_keycloak() {
  local realm answer pid
  pid=$(pid_of keycloak) || fail "Keycloak ended while it started." "$KEYCLOAK_LOG"
  for realm in buerger verwaltung; do
    answer=$(node "$NODE_PARTS/wait-for.mjs" 180 "$KEYCLOAK_URL/realms/$realm/.well-known/openid-configuration" "$pid") ||
      fail "Keycloak's realm $realm is not there: $answer" "$KEYCLOAK_LOG"
  done
  if [ -f "$KEYCLOAK_HOME/importing" ]; then
    rm -rf "$KEYCLOAK_HOME/data/import"
    mv -f "$KEYCLOAK_HOME/importing" "$KEYCLOAK_HOME/imported"
  fi
  finish "ready on port $ANTRAGSWERK_KEYCLOAK_PORT"
}
stop_keycloak() { end_process keycloak 60; keep_archive; }
