# Builds what is not built. Sourced by ./antragswerk.
EAR=$ROOT/ear/target/antragswerk.ear

newest() { local file; for file in $1; do [ ! -f "$file" ] || printf '%s\n' "$file"; done | grep -v -e '-sources\.jar$' -e '-javadoc\.jar$' -e '-tests\.jar$' | head -n 1; }
plugin_api_jar() { newest "$ROOT/platform-core/plugin-api/target/plugin-api-*.jar"; }
migration_jar() { newest "$ROOT/liquibase/target/liquibase-*.jar"; }
plugin_jars() { local folder; for folder in "$ROOT"/plugins/*/; do newest "${folder}target/plugin-*.jar"; done; }

built() { [ -f "$EAR" ] && [ -n "$(plugin_api_jar)" ] && [ -n "$(migration_jar)" ]; }
sources_digest() { node "$NODE_PARTS/sources-digest.mjs" "$ROOT"; }

# The digest is of contents, so that a checkout of the same sources builds nothing.
build_if_needed() {
  [ -f "$ROOT/pom.xml" ] || { finish "no pom.xml here, nothing to build"; return 0; }
  local digest stamp=$ROOT/ear/target/.antragswerk-built
  digest=$(sources_digest)
  if built && [ "$(cat "$stamp" 2>/dev/null)" = "$digest" ]; then finish "up to date"; return 0; fi
  (cd "$ROOT" && mvn -B -q -ntp -DskipTests install) >"$AW_LOGS/build.log" 2>&1 || fail "The build failed." "$AW_LOGS/build.log"
  mkdir -p "$(dirname "$stamp")"
  printf '%s\n' "$digest" > "$stamp"
  finish "built"
}
