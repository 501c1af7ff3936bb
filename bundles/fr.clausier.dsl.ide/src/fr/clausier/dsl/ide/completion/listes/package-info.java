// SPDX-License-Identifier: EPL-2.0
/** Long lists that are searched by what was typed: codes, places, trades, labels, rules, articles, files. */
package fr.clausier.dsl.ide.completion.listes;
