#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Writes the rule reference again from the rule sheets (bundles/fr.clausier.law/donnees/regles): the pages of the help
# (bundles/fr.clausier.help/html/regles, toc-regles.xml) and releng/doc/regles.md. Run it when a sheet changes, then commit
# what it wrote; a test of fr.clausier.law.tests fails until then.
# How: that same test, ReferenceTest, writes the files instead of comparing them when CLAUSIER_REGENERER says "oui". In an IDE,
# set that variable and run the test.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. .ci/outils.sh
locale_utf8
mkdir -p target
choisir_jdk
choisir_maven target/generer-reference.log
CLAUSIER_REGENERER=oui "$MAVEN" -q -B -ntp verify -Dtest=ReferenceTest -Dsurefire.failIfNoSpecifiedTests=false -DfailIfNoTests=false \
    -pl targetplatform,releng/fr.clausier.generation,bundles/fr.clausier.model,bundles/fr.clausier.law,bundles/fr.clausier.law.tests
git status --short -- bundles/fr.clausier.help releng/doc/regles.md
