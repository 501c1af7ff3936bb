#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Starts Clausier, on a purchase file when one is named. With a verb (generer, verifier, spaser, formater, serveur, --aide, --version) it runs without a window.
dir=$(cd "$(dirname "$0")" && pwd)

# File names with accents need a UTF-8 locale, in the JVM too.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]*) ;;
    *) unset LC_ALL LC_CTYPE; export LC_ALL=fr_FR.UTF-8 ;;
esac

# Major version of a Java home; its "release" file saves starting a JVM.
version_of() {
    version=
    [ -r "$1/release" ] && version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ -n "$version" ] || version=$("$1/bin/java" -XshowSettings:properties -version 2>&1 |
        sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p')
    echo "${version:-0}"
}

find_java() {
    on_path=$(command -v java) && on_path=$(/usr/libexec/java_home -v 21+ 2>/dev/null)
    for home in "$JAVA_HOME" "$dir/jre" /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk* "$on_path"; do
        [ -n "$home" ] && [ -x "$home/bin/java" ] || continue
        [ "$(version_of "$home")" -ge 21 ] && { echo "$home/bin/java"; return 0; }
    done
    return 1
}

java=$(find_java) || {
    echo "Clausier a besoin de Java 21 ou plus récent : installez-le, ou indiquez-le par JAVA_HOME, puis recommencez." >&2
    exit 3
}
launcher=$(ls "$dir"/plugins/org.eclipse.equinox.launcher_*.jar)

# What Equinox remembers between two starts goes to the user's cache: the product may stand in a folder nobody can write to.
# One area for each installation; a new version of it starts afresh.
area=$HOME/Library/Caches/clausier/$(echo "$dir" | cksum | cut -d' ' -f1)
state=$area/$(cksum <"$dir/artifacts.xml" | cut -d' ' -f1)
[ -e "$state" ] || rm -rf "$area"

# Guice still uses what JDK 24 and later warn about; older ones do not know the option.
options="-XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow"
case "${1:-}" in
    ''|-data|*.marche|*.spaser|*.politique|*.clauses) window=yes ;;
    *) window= ;;
esac
if [ -z "$window" ]; then
    # A call is over before the second compiler pays; the server of an editor lives for hours, beside the calls that come and go.
    machine="-XX:TieredStopAtLevel=1 -XX:MetaspaceSize=160m"
    place=verbes
    [ "$1" = serveur ] && machine= place=serveur
    exec "$java" $options "-Dlog4j.configuration=file:$dir/log4j.properties" "-Dclausier.journal=$state" \
        $machine -XX:+UseSerialGC -Xms256m -Xmx1g -jar "$launcher" -nosplash -application fr.clausier.cli.application \
        -configuration "$state/$place" -data "$state/donnees" "$@"
fi
exec "$java" $options "-Dlog4j.configuration=file:$dir/log4j.properties" "-Dclausier.journal=$state" \
    -XstartOnFirstThread -Xmx1g --enable-native-access=ALL-UNNAMED -jar "$launcher" -configuration "$state/application" "$@"
