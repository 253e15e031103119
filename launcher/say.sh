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
note() { printf '      %s\n' "$*"; }

# fail <reason> [log to read]
fail() {
  [ -z "$OPEN_STEP" ] || printf 'failed\n'
  printf '\nantragswerk: %s\n' "$1" >&2
  if [ -n "${2:-}" ]; then
    if [ -s "$2" ]; then
      printf 'The last lines of %s:\n' "$2" >&2
      tail -n 15 "$2" | cut -c1-400 | sed 's/^/  | /' >&2
    fi
    printf 'Read %s for the whole story.\n' "$2" >&2
  fi
  exit 1
}
