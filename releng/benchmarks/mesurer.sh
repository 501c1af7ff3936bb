#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Runs the benchmark against the product that « clausier » built. Prints Markdown tables; the README beside this file keeps them.
set -eu
ici=$(cd "$(dirname "$0")" && pwd)
racine=$(cd "$ici/../.." && pwd)
. "$racine/.ci/outils.sh"
locale_utf8
choisir_jdk
plugins=$(dirname "$(find "$racine/releng/fr.clausier.product/target/products" -path '*linux*' -name 'fr.clausier.cli_*.jar' | head -n 1)")
travail=$(mktemp -d)
# What a program says beside its figures is shown when it fails.
trap 'code=$?; [ $code = 0 ] || cat "$travail/dit" >&2; rm -rf "$travail"; exit $code' EXIT
: >"$travail/dit"
# Two bundles nest their jars; plain Java reads them from a folder.
mkdir "$travail/office" "$travail/exchange" "$travail/classes"
(cd "$travail/office" && "$JAVA_HOME/bin/jar" xf "$(find "$plugins" -maxdepth 1 -name 'fr.clausier.office_*.jar')")
(cd "$travail/exchange" && "$JAVA_HOME/bin/jar" xf "$(find "$plugins" -maxdepth 1 -name 'fr.clausier.exchange_*.jar')" lib)
chemin="$travail/classes:$plugins/*:$travail/office/lib/*:$travail/exchange/lib/*"
"$JAVA_HOME/bin/javac" -nowarn -proc:none -d "$travail/classes" -cp "$chemin" "$ici"/src/*.java
"$JAVA_HOME/bin/java" -Xmx512m -cp "$chemin" Mesures "$racine/bundles/fr.clausier.examples/dossiers" "$travail/grand" 2>>"$travail/dit"
echo
"$JAVA_HOME/bin/java" -Xmx512m -Dstdout.encoding=UTF-8 -cp "$chemin" MesuresEdition "$racine/bundles/fr.clausier.examples/dossiers" 2>>"$travail/dit"
echo
"$JAVA_HOME/bin/java" -Xmx512m -Dstdout.encoding=UTF-8 -cp "$chemin" MesuresCompletion "$racine/bundles/fr.clausier.examples/dossiers" 2>>"$travail/dit"

echo
"$JAVA_HOME/bin/java" -Xmx512m -Dstdout.encoding=UTF-8 -cp "$chemin" MesuresJeu "$racine/bundles/fr.clausier.examples/dossiers" "$travail/lots" 2>>"$travail/dit"

echo
echo "| bibliothèque de clauses, première fois dans une JVM où la langue est prête (10 JVM) | médiane (ms) | max (ms) |"
echo "|---|---|---|"
for _ in 1 2 3 4 5 6 7 8 9 10; do "$JAVA_HOME/bin/java" -Xmx512m -cp "$chemin" MesuresJeu froid "$travail/lots" 2>>"$travail/dit"; done >"$travail/bibliotheque"
mapfile -t tries < <(sort -n "$travail/bibliotheque")
printf '| %s clauses | %s | %s |\n' "${tries[0]#* }" "${tries[4]% *}" "${tries[9]% *}"

echo
"$JAVA_HOME/bin/java" -Xmx512m -Dstdout.encoding=UTF-8 -cp "$chemin" MesuresAvis "$racine/bundles/fr.clausier.examples/dossiers/plan-ecoles" 2>/dev/null
echo
"$JAVA_HOME/bin/java" -Xmx512m -Dstdout.encoding=UTF-8 -cp "$chemin" MesuresNomenclatures
echo
"$JAVA_HOME/bin/java" -Xmx512m -Dstdout.encoding=UTF-8 -cp "$chemin" MesuresEchanges "$travail/echanges" 2>/dev/null
echo
echo "| CPV, première fois dans une JVM (10 JVM) | médiane (ms) | max (ms) |"
echo "|---|---|---|"
for _ in 1 2 3 4 5 6 7 8 9 10; do "$JAVA_HOME/bin/java" -Xmx512m -cp "$chemin" MesuresNomenclatures froid; done >"$travail/froid"
for colonne in "1 lecture" "2 première_recherche"; do
    set -- $colonne
    mapfile -t tries < <(cut -d' ' -f"$1" "$travail/froid" | sort -n)
    printf '| %s | %s | %s |\n' "${2/_/ }" "${tries[4]}" "${tries[9]}"
done

echo
echo "| ligne de commande, du lancement à la fin (10 appels) | médiane (s) | max (s) |"
echo "|---|---|---|"
for verbe in "verifier" "generer --sortie=$travail/dce"; do
    set -- $verbe
    temps=()
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        debut=$(date +%s%N)
        "$racine/clausier" "$1" "$racine/bundles/fr.clausier.examples/dossiers/plan-ecoles" ${2:+"$2"} >/dev/null
        temps+=($((($(date +%s%N) - debut) / 1000000)))
    done
    mapfile -t tries < <(printf '%s\n' "${temps[@]}" | sort -n)
    printf '| %s plan-ecoles | %s | %s |\n' "$1" "$(awk "BEGIN{printf \"%.2f\", ${tries[4]}/1000}")" "$(awk "BEGIN{printf \"%.2f\", ${tries[9]}/1000}")"
done
