#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Writes again what bundles/fr.clausier.exchange/donnees/eforms holds: the rules of the European notices (Schematron of the eForms SDK, compiled by
# SchXslt2 to XSLT), their French texts, the schemas. Run it when the version of the SDK changes below, then commit what it wrote; a test of
# fr.clausier.exchange.tests fails until then. About two minutes. Why the result is committed: releng/doc/adr/0015-notice-rules-compiled-ahead.md.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. .ci/outils.sh
SDK=1.15.1 SCHXSLT=1.4.4 SAXON=12.9 RESOLVER=5.3.3
mkdir -p target
choisir_jdk
journal=$PWD/target/compiler-regles.log
choisir_maven "$journal"
depot=${CLAUSIER_DEPOT_MAVEN:-$HOME/.m2/repository}
for artefact in eu.europa.ted.eforms:eforms-sdk:$SDK name.dmaus.schxslt:schxslt2:$SCHXSLT net.sf.saxon:Saxon-HE:$SAXON; do
    (cd / && "$MAVEN" -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:get -Dartifact="$artefact" >>"$journal" 2>&1)
done
classes=$depot/net/sf/saxon/Saxon-HE/$SAXON/Saxon-HE-$SAXON.jar:$depot/org/xmlresolver/xmlresolver/$RESOLVER/xmlresolver-$RESOLVER.jar
java -Xmx1g -cp "$classes:$depot/org/xmlresolver/xmlresolver/$RESOLVER/xmlresolver-$RESOLVER-data.jar" releng/eforms/CompilerRegles.java \
    "$depot/eu/europa/ted/eforms/eforms-sdk/$SDK/eforms-sdk-$SDK.jar" "$depot/name/dmaus/schxslt/schxslt2/$SCHXSLT/schxslt2-$SCHXSLT.jar" \
    bundles/fr.clausier.exchange/donnees/eforms "$@"
git status --short -- bundles/fr.clausier.exchange/donnees
