// SPDX-License-Identifier: EPL-2.0
/** Rules: division into lots. */
package fr.clausier.law.regles.allotissement;
