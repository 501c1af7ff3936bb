// SPDX-License-Identifier: EPL-2.0
/** The families of rules, one package each; every package has one small class a rule and the list of them. */
package fr.clausier.law.regles;
