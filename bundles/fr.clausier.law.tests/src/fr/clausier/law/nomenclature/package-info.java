// SPDX-License-Identifier: EPL-2.0
/** The lists that a purchase refers to: counts, known entries, searches, sources. */
package fr.clausier.law.nomenclature;
