# What the launcher says while it works. Sourced by ./antragswerk.
STEP=0
STEPS=0
OPEN_STEP=

seconds_since() { local now=${EPOCHREALTIME/./}; printf '%d.%d' $(((now - $1) / 1000000)) $(((now - $1) / 100000 % 10)); }
now() { printf '%s' "${EPOCHREALTIME/./}"; }

begin() {
  STEP=$((STEP + 1)); OPEN_STEP=1; STEP_BEGAN=$(now)
  printf '[%d/%d] %s ... ' "$STEP" "$STEPS" "$1"
}
finish() {
  printf '%s (%s s)\n' "${1:-done}" "$(seconds_since "$STEP_BEGAN")"
  OPEN_STEP=
}
# A command that failed without a word of its own must not end the launcher in silence.
on_exit() {
  local status=$?
  [ "$status" -eq 0 ] || [ -z "$OPEN_STEP" ] || printf 'failed\n\nantragswerk: this step ended unexpectedly (status %s). The logs are in %s.\n' "$status" "$AW_LOGS" >&2
}
trap on_exit EXIT
note() { printf '      %s\n' "$*"; }

# fail <reason> [log to read]
fail() {
  [ -z "$OPEN_STEP" ] || printf 'failed\n'
  OPEN_STEP=
  printf '\nantragswerk: %s\n' "$1" >&2
  if [ -n "${2:-}" ]; then
    if [ -s "$2" ]; then
      printf 'The last lines of %s:\n' "$2" >&2
      node "$ROOT/launcher/node/log-tail.mjs" "$2" || true
    fi
    printf 'Read %s for the whole story.\n' "$2" >&2
  fi
  exit 1
}
