// SPDX-License-Identifier: EPL-2.0
/** Values that can be typed at a place, each with its reason: what is left to one hundred, what a formula gives, what the law fixes. */
package fr.clausier.dsl.ide.completion.valeurs;
