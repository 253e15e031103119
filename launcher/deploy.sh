# Deployments: plugin-api first, then the plugins, then the EAR; only what changed. Sourced by ./antragswerk.
deployments() { node "$NODE_PARTS/deployments.mjs" "$1" "$DOMAIN" "${@:2}"; }

built_files() {
  local api ear=-
  api=$(plugin_api_jar)
  [ ! -f "$EAR" ] || ear=$EAR
  BUILT_FILES=("${api:--}" "$ear")
  mapfile -t -O 2 BUILT_FILES < <(plugin_jars)
}

# The plugin API is never exchanged in a running server: its domain is made anew, which holds nothing but deployments.
plan_deployments() {
  built_files
  PLAN=$(deployments plan "${BUILT_FILES[@]}") || fail "What has to be deployed could not be found out."
  if [ "$PLAN" = fresh-domain ]; then
    stop_payara
    create_domain
    PLAN=changed
  elif [ "$PLAN" = other-ear ] && ! runs payara; then
    deployments forget-ear || fail "The old application could not be taken out of the domain."
  fi
}

sync_deployments() {
  local changed
  if [ "$PLAN" = unchanged ]; then finish "nothing changed"; return 0; fi
  await_administration
  changed=$(deployments sync "${BUILT_FILES[@]}" 2>"$AW_LOGS/deploy.log") || fail "$(cat "$AW_LOGS/deploy.log")" "$PAYARA_LOG"
  finish "deployed $changed"
}
