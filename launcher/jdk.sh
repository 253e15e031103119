# Finds a JDK of version 21 or newer, wherever it is. Sourced by ./antragswerk.
MINIMUM_JAVA=21

java_major() {
  local version=
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  [ -f "$1/release" ] && version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release")
  [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p' | head -n 1)
  version=${version%%[.+-]*}
  [[ $version =~ ^[0-9]+$ ]] && printf '%s' "$version"
}
suits() { local major; major=$(java_major "$1") && ((major >= MINIMUM_JAVA)); }

candidate_jdks() {
  local on_path
  printf '%s\n' "${JAVA_HOME:-}"
  if on_path=$(command -v javac); then dirname "$(dirname "$(readlink -f "$on_path")")"; fi
  [ ! -f "$HOME/.m2/toolchains.xml" ] || sed -n 's:.*<jdkHome>\(.*\)</jdkHome>.*:\1:p' "$HOME/.m2/toolchains.xml"
  printf '%s\n' /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    "$HOME"/.asdf/installs/java/* /opt/*jdk* /opt/java/* /usr/local/*jdk* /usr/java/*
}

find_jdk() {
  local home
  while IFS= read -r home; do
    [ -n "$home" ] && suits "$home" || continue
    export JAVA_HOME=$home AS_JAVA=$home PATH=$home/bin:$PATH
    JAVA=$home/bin/java
    return 0
  done < <(candidate_jdks)
  fail "No JDK $MINIMUM_JAVA or newer was found (looked at JAVA_HOME, the path, toolchains.xml and the usual folders). Install one, on Debian for example openjdk-21-jdk or a Temurin package, or set JAVA_HOME."
}

require_tools() {
  local tool
  for tool in mvn node npm; do
    command -v "$tool" >/dev/null || fail "$tool is not on the path; the launcher needs Maven and Node with npm."
  done
}
