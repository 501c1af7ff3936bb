#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# The document of 60 clauses and a table of 80 rows: Clausier, then its peers on the same content. Needs the product that « clausier » built, Maven, Node and
# the network: the peers come from Maven Central and npm into a temporary folder, and stay out of the product.
set -eu
ici=$(cd "$(dirname "$0")" && pwd)
racine=$(cd "$ici/../.." && pwd)
. "$racine/.ci/outils.sh"
locale_utf8
choisir_jdk
travail=$(mktemp -d)
# What a program says beside its figures is shown when it fails.
trap 'code=$?; [ $code = 0 ] || cat "$travail/dit" >&2; rm -rf "$travail"; exit $code' EXIT
: >"$travail/dit"
choisir_maven "$travail/maven.log"
plugins=$(dirname "$(find "$racine/releng/fr.clausier.product/target/products" -path '*linux*' -name 'fr.clausier.cli_*.jar' | head -n 1)")
mkdir "$travail/office" "$travail/classes" "$travail/npm"
(cd "$travail/office" && "$JAVA_HOME/bin/jar" xf "$(find "$plugins" -maxdepth 1 -name 'fr.clausier.office_*.jar')")
"$MAVEN" -q -B -f "$ici/pairs/pom.xml" dependency:copy-dependencies -DoutputDirectory="$travail/pairs"
cp "$ici/pairs/package.json" "$travail/npm/" && (cd "$travail/npm" && npm install --silent --ignore-scripts >/dev/null)
produit="$travail/classes:$plugins/*:$travail/office/lib/*"
"$JAVA_HOME/bin/javac" -nowarn -proc:none -d "$travail/classes" -cp "$produit" "$ici"/src/*.java "$ici"/pairs/src/Contenu.java "$ici"/pairs/src/PairDocx4j.java "$ici"/pairs/src/DonneesNode.java
"$JAVA_HOME/bin/javac" -nowarn -proc:none -d "$travail/classes" -cp "$travail/classes:$travail/pairs/*" "$ici"/pairs/src/PairsGabarit.java
options="-Xmx512m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8"
"$JAVA_HOME/bin/java" $options -cp "$produit" MesuresRendu "$travail/clausier.docx" 2>>"$travail/dit"
echo
echo "| pair, sur le même contenu | première (ms) | médiane (ms) | p95 (ms) | médiane du processeur (ms) | p95 du processeur (ms) | octets |"
echo "|---|---|---|---|---|---|---|"
"$JAVA_HOME/bin/java" $options -cp "$produit" PairDocx4j 2>>"$travail/dit"
"$JAVA_HOME/bin/java" $options -cp "$travail/classes:$travail/pairs/*" PairsGabarit 2>>"$travail/dit"
"$JAVA_HOME/bin/java" $options -cp "$travail/classes" DonneesNode "$travail/modele.docx" "$travail/donnees.json"
node "$ici/pairs/src/docxtemplater.mjs" "$travail/npm" "$travail/modele.docx" "$travail/donnees.json"
echo
"$JAVA_HOME/bin/java" $options -cp "$produit" HuitCents "$racine/bundles/fr.clausier.examples/dossiers" "$travail/huit-cents" 800 2>>"$travail/dit"
