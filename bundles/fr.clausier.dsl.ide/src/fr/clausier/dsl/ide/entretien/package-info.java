// SPDX-License-Identifier: EPL-2.0
/** The interview before a new purchase: what to ask, which procedure to propose, and the text that the answers make. */
package fr.clausier.dsl.ide.entretien;
