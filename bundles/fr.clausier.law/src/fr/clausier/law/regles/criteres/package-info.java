// SPDX-License-Identifier: EPL-2.0
/** Rules: award criteria. */
package fr.clausier.law.regles.criteres;
