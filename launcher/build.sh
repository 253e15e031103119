# Builds what is not built. Sourced by ./antragswerk.
EAR=$ROOT/ear/target/antragswerk.ear

# The one jar of a target folder that a pattern means, or nothing.
only_jar() {
  local file
  for file in $1; do
    case $file in *-sources.jar|*-javadoc.jar|*-tests.jar) continue ;; esac
    if [ -f "$file" ]; then printf '%s\n' "$file"; return 0; fi
  done
}
plugin_api_jar() { only_jar "$ROOT/platform-core/plugin-api/target/plugin-api-*.jar"; }
migration_jar() { only_jar "$ROOT/liquibase/target/liquibase-*.jar"; }
plugin_jars() { local folder; for folder in "$ROOT"/plugins/*/; do only_jar "${folder}target/plugin-*.jar"; done; }

built() { [ -f "$EAR" ] && [ -n "$(plugin_api_jar)" ] && [ -n "$(migration_jar)" ]; }
sources_digest() { node "$NODE_PARTS/sources-digest.mjs" "$ROOT"; }

# The digest is of contents, so that a checkout of the same sources builds nothing.
build_if_needed() {
  [ -f "$ROOT/pom.xml" ] || { finish "no pom.xml here, nothing to build"; return 0; }
  local digest stamp=$ROOT/ear/target/.antragswerk-built
  digest=$(sources_digest)
  if built && [ "$(cat "$stamp" 2>/dev/null)" = "$digest" ]; then finish "up to date"; return 0; fi
  (cd "$ROOT" && mvn -B -q -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true -pl '!ear/system-tests' install) >"$AW_LOGS/build.log" 2>&1 || fail "The build failed." "$AW_LOGS/build.log"
  mkdir -p "$(dirname "$stamp")"
  printf '%s\n' "$digest" > "$stamp"
  finish "built"
}
