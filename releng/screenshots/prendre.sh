#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Takes the pictures of the README and the help: runs the tests that show the window on a virtual screen, and keeps what they photographed.
set -eu
racine=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$racine"
. .ci/outils.sh
locale_utf8
journal=${TMPDIR:-/tmp}/clausier-captures.log
choisir_jdk && choisir_maven "$journal" || exit 3
command -v xvfb-run >/dev/null || { echo "Il manque xvfb-run : installez le paquet « xvfb », puis recommencez." >&2; exit 3; }

captures=$racine/bundles/fr.clausier.app.tests/target/screenshots
# In two runs: the dark colours of the second one leave their mark on lists.
for essais in 'AccueilTest,AssistantTest,GuideTest' VitrineTest; do
    xvfb-run -a -s "-screen 0 1600x1000x24" "$MAVEN" -B -ntp -q verify \
        "-Dtest=$essais" -DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false
done
mkdir -p releng/doc/images
cp "$captures/editeur.png" "$captures/editeur-sombre.png" releng/doc/images/
aide=bundles/fr.clausier.help/html/images
mkdir -p "$aide"
for image in accueil assistant-achat assistant-procedure tutoriel; do
    cp "$captures/$image.png" "$aide/"
done
echo "Captures écrites dans releng/doc/images et $aide."
