#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Takes the pictures of the README: runs the test that shows the window as a whole on a virtual screen, and keeps what it photographed.
set -eu
racine=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$racine"
. .ci/outils.sh
locale_utf8
journal=${TMPDIR:-/tmp}/clausier-captures.log
choisir_jdk && choisir_maven "$journal" || exit 3
command -v xvfb-run >/dev/null || { echo "Il manque xvfb-run : installez le paquet « xvfb », puis recommencez." >&2; exit 3; }

captures=$racine/bundles/fr.clausier.app.tests/target/screenshots
xvfb-run -a -s "-screen 0 1600x1000x24" "$MAVEN" -B -ntp -q verify \
    -Dtest=VitrineTest -DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false
mkdir -p releng/doc/images
cp "$captures/editeur.png" "$captures/editeur-sombre.png" releng/doc/images/
echo "Captures écrites dans releng/doc/images."
