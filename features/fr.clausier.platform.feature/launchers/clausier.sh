#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Starts Clausier. With a verb (generer, verifier, spaser, formater, --aide, --version) it runs without a window.
dir=$(cd "$(dirname "$0")" && pwd)

# File names with accents need a UTF-8 locale.
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LANG=C.UTF-8

version_of() {
    "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p'
}

find_java() {
    for candidate in "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$dir/jre/bin/java" /usr/lib/jvm/*/bin/java "$(command -v java)"; do
        [ -x "$candidate" ] || continue
        version=$(version_of "$candidate")
        [ "${version:-0}" -ge 21 ] && { printf '%s\n' "$candidate"; return 0; }
    done
    return 1
}

java=$(find_java) || {
    echo "Clausier a besoin de Java 21 ou plus récent : installez un JDK 21 (ou indiquez-le par JAVA_HOME), puis recommencez." >&2
    exit 3
}
launcher=$(ls "$dir"/plugins/org.eclipse.equinox.launcher_*.jar)
if [ $# -gt 0 ]; then
    exec "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -jar "$launcher" \
        -nosplash -consoleLog -application fr.clausier.cli.application -data @none "$@"
fi
exec "$java" -Xmx1g --enable-native-access=ALL-UNNAMED -jar "$launcher"
