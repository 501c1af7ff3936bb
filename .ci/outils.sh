# SPDX-License-Identifier: EPL-2.0
# What the root scripts share: a JDK >= 21, a Maven >= 3.9.9, a UTF-8 locale. Sourced by bash, never run.

# Prints the major version of the Java home given, nothing when there is none. The "release" file saves starting a JVM.
version_java() {
    local home=$1 version=
    [ -x "$home/bin/java" ] || return 0
    [ -r "$home/release" ] && version=$(sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$home/release")
    [ -n "$version" ] || version=$("$home/bin/java" -XshowSettings:properties -version 2>&1 |
        sed -n 's/^ *java\.specification\.version = \(1\.\)\{0,1\}\([0-9]*\).*/\2/p')
    printf '%s' "$version"
}

# Sets JAVA_HOME to a JDK >= 21 (with a compiler): JAVA_HOME, then the usual folders, then the java of the PATH.
choisir_jdk() {
    local home version sur_le_chemin
    sur_le_chemin=$(command -v java || true)
    [ -n "$sur_le_chemin" ] && sur_le_chemin=$(cd "$(dirname "$(readlink -f "$sur_le_chemin" 2>/dev/null || echo "$sur_le_chemin")")/.." && pwd)
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$sur_le_chemin"; do
        [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
        version=$(version_java "$home")
        if [ "${version:-0}" -ge 21 ]; then
            export JAVA_HOME=$home PATH="$home/bin:$PATH"
            return 0
        fi
    done
    echo "Clausier a besoin d’un JDK 21 ou plus récent : installez-en un, ou indiquez-le par JAVA_HOME, puis recommencez." >&2
    return 1
}

# True when the version $1 is at least $2 (three numbers).
au_moins() {
    [ "$(printf '%s\n%s\n' "$2" "$1" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = "$2" ]
}

# Sets MAVEN to a Maven >= 3.9.9. An older one is enough to fetch 3.9.11, once, into ~/.m2/wrapper; $1 is the log.
# The older one is run outside this folder: it would refuse the options of .mvn that it does not know.
choisir_maven() {
    local journal=$1 version voulue=3.9.11 trouvee
    MAVEN=$HOME/.m2/wrapper/apache-maven-$voulue/bin/mvn
    trouvee=$(command -v mvn || true)
    if [ -n "$trouvee" ]; then
        version=$(cd / && "$trouvee" -version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
        if au_moins "${version:-0}" 3.9.9; then
            MAVEN=$trouvee
            return 0
        fi
    fi
    [ -x "$MAVEN" ] && return 0
    if [ -z "$trouvee" ]; then
        echo "Maven est introuvable : installez-le (paquet « maven »), puis recommencez." >&2
        return 1
    fi
    if ! (cd / && "$trouvee" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        "-Dartifact=org.apache.maven:apache-maven:$voulue:zip:bin" "-DoutputDirectory=$HOME/.m2/wrapper") >>"$journal" 2>&1; then
        echo "Maven $voulue n’a pas pu être téléchargé (le Maven de cette machine, ${version:-inconnu}, est trop ancien) : voir $journal" >&2
        return 1
    fi
    chmod +x "$MAVEN"
}

# File names with accents need a UTF-8 locale, in the JVM too.
locale_utf8() {
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
        *[Uu][Tt][Ff]*) ;;
        *) unset LC_ALL LC_CTYPE; export LANG=C.UTF-8 ;;
    esac
}
